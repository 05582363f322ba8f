/** UNT: what is said of units that change. */

import type { NotCarried, PlaceFault } from '../../core/findings/unt';
import type { SentencesOf } from './sentences-of';
import * as vi from './words-vi';

const WHY_NOT_VI: Readonly<Record<NotCarried, string>> = {
  noRule: 'chưa có quy tắc nào nói xếp vào đơn vị nào',
  noSchools:
    'quy tắc xếp theo trường, nhưng đơn vị chỉ gửi bảng số cộng; để đếm theo trường, hãy gộp danh sách trường thay cho bảng',
  otherSchools:
    'có trường không quy tắc nào xếp được, hoặc xã ghi ở dòng của trường không có trong danh sách đơn vị',
};
const WHY_NOT_EN: Readonly<Record<NotCarried, string>> = {
  noRule: 'no rule says under which unit they belong',
  noSchools:
    'the rules place schools, and the unit sent only figures of all of them; merge its list of schools instead',
  otherSchools: 'no rule places some schools, or the list of units lacks the commune in their rows',
};
const FAULT_VI: Readonly<Record<PlaceFault, string>> = {
  unknownUnit: 'danh sách đơn vị không có đơn vị cũ này',
  stillThere: 'đơn vị này vẫn còn vào ngày ấy',
  unknownSuccessor: 'danh sách đơn vị không có đơn vị mới này, hoặc có mấy đơn vị cùng tên',
  successorNotThere: 'đơn vị mới chưa có hoặc không còn vào ngày ấy',
  contradicts: 'trái với một quy tắc khác',
  unknownSchool: 'đơn vị không gửi trường nào tên này',
};
const FAULT_EN: Readonly<Record<PlaceFault, string>> = {
  unknownUnit: 'the list of units has no such former unit',
  stillThere: 'the unit still exists on that day',
  unknownSuccessor: 'the list of units has no such unit, or several of that name',
  successorNotThere: 'the unit does not exist on that day',
  contradicts: 'it contradicts another rule',
  unknownSchool: 'the unit sent no school of that name',
};

export const UNT: SentencesOf<'UNT'> = {
  UNT001: {
    vi: ({ unit, day, why, successors }) =>
      `«${unit}» không còn vào ngày ${vi.formatDay(day)}; số liệu giữ dưới tên cũ ở trang theo đơn vị hiện nay: ${WHY_NOT_VI[why]}. ${
        successors.length > 0 ? `Đơn vị kế thừa theo danh sách: ${successors.join(', ')}. ` : ''
      }${
        why === 'noRule'
          ? `Thêm quy tắc, ví dụ --place "${unit}=${successors[0] ?? 'TÊN ĐƠN VỊ MỚI'}", hoặc --place "${unit}=*" để xếp từng trường theo xã.`
          : `Thêm quy tắc cho trường, ví dụ --place "${unit}/TÊN TRƯỜNG=${successors[0] ?? 'TÊN ĐƠN VỊ MỚI'}".`
      }`,
    en: ({ unit, day, why, successors }) =>
      `“${unit}” does not exist on ${day}; its figures stay under its name in the totals by today’s units: ${WHY_NOT_EN[why]}. ${
        successors.length > 0 ? `Successors in the list: ${successors.join(', ')}. ` : ''
      }${
        why === 'noRule'
          ? `Add a rule, such as --place "${unit}=${successors[0] ?? 'NEW UNIT'}", or --place "${unit}=*" to place each school by its commune.`
          : `Add a rule for a school, such as --place "${unit}/SCHOOL=${successors[0] ?? 'NEW UNIT'}".`
      }`,
  },
  UNT002: {
    vi: ({ rule, why, day }) =>
      `Quy tắc xếp đơn vị «${rule}» không dùng được (ngày ${vi.formatDay(day)}): ${FAULT_VI[why]}. Sửa quy tắc.`,
    en: ({ rule, why, day }) =>
      `The rule “${rule}” cannot be followed (on ${day}): ${FAULT_EN[why]}. Correct it.`,
  },
};
