/** MRG: what is said of what becomes of reports, tables and schools in a merge. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const MRG: SentencesOf<'MRG'> = {
  MRG001: {
    vi: () =>
      'Không rõ báo cáo của đơn vị nào nên không cộng. Ghi tên đơn vị ở dòng tiêu đề (ví dụ «UBND HUYỆN BÙ ĐỐP»), hoặc chỉ rõ đơn vị khi tổng hợp.',
    en: () =>
      'Nothing says whose report it is, so it is not counted. Write the unit in the heading (such as «UBND HUYỆN BÙ ĐỐP»), or name it when merging.',
  },
  MRG002: {
    vi: ({ original }) => `Trùng từng byte với tệp «${original}» nên chỉ tính một lần.`,
    en: ({ original }) => `Byte for byte the same as “${original}”; counted once.`,
  },
  MRG003: {
    vi: ({ unit, by, date, byDate }) =>
      `Đơn vị «${unit}» đã có tệp «${by}» ${vi.savedLater(date, byDate)}; tệp này không được tính.`,
    en: ({ unit, by, date, byDate }) =>
      `Unit “${unit}” has a ${en.newerFile(by, date, byDate)}; this one is not counted.`,
  },
  MRG004: {
    vi: ({ unit, otherUnit }) =>
      `Hai tệp cùng tên nhưng của hai đơn vị: «${otherUnit}» và «${unit}»; cả hai đều được tính. Nếu đây là bản sửa tên đơn vị, hãy bỏ bản cũ.`,
    en: ({ unit, otherUnit }) =>
      `Two files of one name from two units, “${otherUnit}” and “${unit}”; both are counted. If one corrects the unit's name, drop the old one.`,
  },
  MRG005: {
    vi: ({ table, tables }) =>
      `Trong tệp có ${vi.formatNumber(tables.length)} bảng «${table}» của cùng đơn vị với số liệu khác nhau (${tables.join('; ')}) nên không tính bảng nào. Giữ lại một bảng.`,
    en: ({ table, tables }) =>
      `The file holds ${en.formatNumber(tables.length)} tables “${table}” of one unit with different figures (${tables.join('; ')}); none was merged. Keep one.`,
  },
  MRG006: {
    vi: ({ original, why }) =>
      why === 'copy'
        ? `Bảng này lặp lại bảng ở ${original} nên chỉ tính một lần.`
        : `Bảng ở trang ẩn này không được tính vì bảng ở ${original} (trang hiện) đã có số liệu của cùng CSGD.`,
    en: ({ original, why }) =>
      why === 'copy'
        ? `This table repeats the one at ${original}; counted once.`
        : `This table on a hidden sheet is not counted: the visible one at ${original} has the same school kinds.`,
  },
  MRG007: {
    vi: ({ unit, report }) =>
      `Chưa nhận được ${report === undefined ? 'báo cáo' : `«${report}»`} của «${unit}».`,
    en: ({ unit, report }) =>
      `${report === undefined ? 'No report' : `“${report}” was not`} received from “${unit}”.`,
  },
  MRG008: {
    vi: () =>
      'Đây là tệp kết quả do chính chương trình tạo ra; không cộng lại để tránh tính hai lần. Nếu gộp lên cấp trên, hãy chỉ rõ kết quả này của đơn vị nào.',
    en: () =>
      'This is a result of this product; it is not added again, so that nothing counts twice. To merge it one level up, say which unit it is of.',
  },
  MRG009: {
    vi: ({ errors }) =>
      `Tệp còn ${vi.formatNumber(errors)} lỗi nên không tính (--strict). Sửa lỗi rồi nộp lại.`,
    en: ({ errors }) =>
      `Left out because of ${en.formatNumber(errors)} error(s) (--strict). Correct them and send again.`,
  },
  MRG010: {
    vi: ({ range, confidence }) =>
      `Người tổng hợp xác nhận cộng bảng ${range} (chương trình nhận ra với độ chắc ${vi.formatShare(confidence)}).`,
    en: ({ range, confidence }) =>
      `The officer confirmed that table ${range} counts (recognised with confidence ${en.formatShare(confidence)}).`,
  },
  MRG011: {
    vi: ({ range }) => `Người tổng hợp đã chọn không cộng bảng ${range}.`,
    en: ({ range }) => `The officer chose not to count table ${range}.`,
  },
  MRG012: {
    vi: ({ school, counted, result }) =>
      `${vi.ofSchool(school)} có ở nhiều nơi; chỉ tính một lần theo ${counted}${result === null ? '' : ` («${result}»)`}, nơi có kết quả cao nhất. Bỏ bản cũ hoặc giải thích.`,
    en: ({ school, counted, result }) =>
      `${en.ofSchool(school)} stands in several places; it counts once, as ${counted} has it${result === null ? '' : ` (“${result}”)`}, with the highest result. Remove the older one or explain.`,
  },
  MRG013: {
    vi: ({ school, counted }) => `${vi.ofSchool(school)} ghi lại y hệt ở ${counted} nên chỉ tính một lần.`,
    en: ({ school, counted }) =>
      `${en.ofSchool(school)} stands with the same content in ${counted} and counts once.`,
  },
  MRG014: {
    vi: ({ school, other, differs }) => {
      const why = {
        kind: 'khác loại CSGD',
        place: 'khác xã (phường)',
        spelling: 'tên viết khác dấu',
        levels: 'ghi cấp học khác',
      }[differs];
      return `${vi.ofSchool(school)} cùng tên với trường ở ${other} nhưng ${why}; đã tính là hai trường. Nếu là một, sửa cho thống nhất.`;
    },
    en: ({ school, other, differs }) => {
      const why = {
        kind: 'is of another kind',
        place: 'is in another commune',
        spelling: 'is spelled differently',
        levels: 'names other levels',
      }[differs];
      return `${en.ofSchool(school)} has the name of the school in ${other} but ${why}; both are counted. If they are one, make them agree.`;
    },
  },
  MRG015: {
    vi: ({ table, schools }) =>
      `Không có bảng «${table}»; số liệu được đếm từ danh sách ${vi.formatNumber(schools)} trường ở đây.`,
    en: ({ table, schools }) =>
      `There is no table «${table}»; its figures were counted from the list of ${en.formatNumber(schools)} school(s) here.`,
  },
  MRG016: {
    vi: ({ unit, tables, by, date, byDate }) =>
      `Đơn vị «${unit}» đã có tệp «${by}» ${vi.savedLater(date, byDate)}, có lại ${tables.map((table) => `«${table}»`).join(', ')}: phần ấy được tính theo tệp kia, các phần còn lại vẫn được tính theo tệp này.`,
    en: ({ unit, tables, by, date, byDate }) =>
      `Unit “${unit}” has a ${en.newerFile(by, date, byDate)} with ${tables.map((table) => `“${table}”`).join(', ')}: that part counts from there, the other parts of this file count.`,
  },
  MRG017: {
    vi: () =>
      'Người tổng hợp đã đưa tệp này ra ngoài; số liệu của tệp không được tính cho đến khi đưa lại vào.',
    en: () => 'The officer took this file out of the totals; its figures do not count until it is put back.',
  },
  MRG018: {
    vi: ({ instead }) =>
      `Người tổng hợp đã đưa tệp này ra ngoài; thay vào đó ${instead.map((file) => `«${file}»`).join(', ')} của cùng đơn vị đang được tính. Nếu không muốn tính, đưa cả tệp ấy ra ngoài.`,
    en: ({ instead }) =>
      `The officer took this file out of the totals; ${instead.map((file) => `“${file}”`).join(', ')} of the same unit count instead. To count none, take them out as well.`,
  },
  MRG019: {
    vi: ({ sheets }) =>
      sheets.length > 0
        ? `Tệp kết quả này đã bị sửa sau khi tạo (trang ${sheets.map((sheet) => `«${sheet}»`).join(', ')}) nên không gộp được. Đề nghị đơn vị gửi lại bản chưa sửa, hoặc gộp từ các tệp gốc.`
        : 'Phần ghi nhớ trong tệp kết quả này không đọc được nên không gộp được. Đề nghị đơn vị gửi lại, hoặc gộp từ các tệp gốc.',
    en: ({ sheets }) =>
      sheets.length > 0
        ? `This result was changed since it was made (sheets ${sheets.map((sheet) => `“${sheet}”`).join(', ')}) and is not merged. Ask for it unchanged, or merge its sources.`
        : 'The memory of this result cannot be read, so it is not merged. Ask for it again, or merge its sources.',
  },
  MRG020: {
    vi: ({ files }) =>
      `Tệp kết quả này không được tính, vì số liệu của nó có từ ${files.map((file) => `«${file}»`).join(', ')}, cũng đang được gộp ở đây: tính cả hai là tính hai lần. Bỏ một trong hai.`,
    en: ({ files }) =>
      `This result is not counted: its figures come from ${files.map((file) => `“${file}”`).join(', ')}, merged here as well, and would count twice. Leave out one of them.`,
  },
  MRG021: {
    vi: ({ unit, by, date, byDate }) =>
      `Tệp này và tệp «${by}» (${vi.savedLater(date, byDate)}) cùng ghi đơn vị «${unit}» nhưng không có số nào giống nhau, nên có thể là của hai đơn vị. Tệp này chưa được tính: chỉ rõ nó của đơn vị nào, hoặc bỏ một trong hai tệp.`,
    en: ({ unit, by, date, byDate }) =>
      `This file and a ${en.newerFile(by, date, byDate)} both name unit “${unit}”, but have not one figure in common: they may be of two units. This one is not counted yet: say whose it is, or take one of the two out.`,
  },
};
