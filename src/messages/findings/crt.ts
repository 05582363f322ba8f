/** CRT: what is said of criteria and levels. */

import { spansOf } from './criteria-spans';
import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const CRT: SentencesOf<'CRT'> = {
  CRT001: {
    name: {
      vi: 'biết loại CSGD và ngày để đối chiếu danh mục tiêu chí',
      en: 'kind of school and day are known, and with them the criteria',
    },
    vi: ({ lacks }) =>
      ({
        kind: 'Không rõ loại CSGD nên chưa đối chiếu với danh mục tiêu chí. Ghi «Loại CSGD» ở phía trên bảng.',
        day: 'Không rõ ngày đánh giá nên chưa biết áp dụng thông tư nào và chưa đối chiếu với danh mục tiêu chí. Ghi ngày ở phía trên bảng.',
        circular:
          'Chương trình chưa có danh mục tiêu chí cho loại CSGD này vào ngày này nên chưa đối chiếu. Kiểm tra lại loại CSGD và ngày.',
      })[lacks],
    en: ({ lacks }) =>
      ({
        kind: 'The kind of school is not known, so nothing was compared with the criteria of a circular. Fill in “Loại CSGD” over the table.',
        day: 'The day is not known, and with it the circular; nothing was compared with its criteria. Fill in the day over the table.',
        circular:
          'The product knows no criteria for this kind of school on this day; nothing was compared. Check the kind and the day.',
      })[lacks],
  },
  CRT002: {
    name: {
      vi: 'tiêu chí có trong thông tư áp dụng cho loại CSGD',
      en: 'criteria are in the circular for schools of the kind',
    },
    vi: ({ column, code, circular }) =>
      `«${column.vi}»: ${vi.named(code)} không có trong ${circular}. Kiểm tra lại số tiêu chí và loại CSGD.`,
    en: ({ column, code, circular }) =>
      `“${column.en}”: ${en.named(code)} is not in ${circular}. Check the number and the kind of school.`,
  },
  CRT003: {
    name: {
      vi: 'tiêu chí thuộc thông tư đang áp dụng, không phải thông tư khác',
      en: 'criteria are of the circular in force and not of another',
    },
    vi: ({ column, code, circular, others }) =>
      `«${column.vi}»: ${vi.named(code)} không có trong ${circular} nhưng có trong ${others.join(', ')} ${vi.UNVERIFIED}. Kiểm tra xem bảng lập theo thông tư nào.`,
    en: ({ column, code, circular, others }) =>
      `“${column.en}”: ${en.named(code)} is not in ${circular}, but in ${others.join(', ')} ${en.UNVERIFIED}. Check which circular the table follows.`,
  },
  CRT004: {
    name: {
      vi: 'khoảng tiêu chí ghi theo thứ tự tăng dần',
      en: 'ranges of criteria run forwards',
    },
    vi: ({ column, from, to }) =>
      `«${column.vi}»: từ ${vi.named(from)} đến ${vi.named(to)} là ngược thứ tự nên không lấy tiêu chí nào. Ghi lại hai đầu.`,
    en: ({ column, from, to }) =>
      `“${column.en}”: from ${en.named(from)} to ${en.named(to)} runs backwards; nothing was taken from it. Type both ends again.`,
  },
  CRT005: {
    name: {
      vi: 'tiêu chí của một dòng thuộc tiêu chuẩn của dòng đó',
      en: 'the criteria of a row are of its standard',
    },
    vi: ({ codes, standard }) =>
      `${vi.capital(spansOf(codes, 'vi'))} không thuộc tiêu chuẩn ${standard} của dòng này. Sửa khoảng tiêu chí hoặc số tiêu chuẩn.`,
    en: ({ codes, standard }) =>
      `${en.capital(spansOf(codes, 'en'))}: not of standard ${standard} in this row. Correct the range or the standard.`,
  },
  CRT006: {
    name: {
      vi: 'mỗi tiêu chí đều có nhóm phụ trách',
      en: 'each criterion has a group',
    },
    vi: ({ missing, circular }) =>
      `Chưa nhóm nào nhận ${spansOf(missing, 'vi')} (theo ${circular}). Bổ sung vào dòng của nhóm phụ trách.`,
    en: ({ missing, circular }) =>
      `No group has ${spansOf(missing, 'en')} (by ${circular}). Add them to a group’s row.`,
  },
  CRT007: {
    name: {
      vi: 'mỗi tiêu chí chỉ do một nhóm phụ trách, trừ khi ghi phối hợp',
      en: 'each criterion has one group, unless groups work together',
    },
    vi: ({ codes, otherCell }) =>
      `${vi.capital(spansOf(codes, 'vi'))} đã ghi ở ô ${otherCell}. Giữ ở một nhóm, hoặc ghi rõ các nhóm phối hợp.`,
    en: ({ codes, otherCell }) =>
      `${en.capital(spansOf(codes, 'en'))}: already in cell ${otherCell}. Keep them with one group, or say that groups work together.`,
  },
  CRT008: {
    name: {
      vi: 'không ghi mức mà thông tư không có ở tiêu chí đó',
      en: 'no criterion has a level that the circular does not give it',
    },
    vi: ({ code, level, circular }) =>
      `${vi.capital(vi.named(code))} ghi đạt Mức ${vi.formatNumber(level)}, nhưng ${circular} không có Mức ${vi.formatNumber(level)} ở tiêu chí này ${vi.UNVERIFIED}. Kiểm tra lại mức đạt.`,
    en: ({ code, level, circular }) =>
      `${en.capital(en.named(code))} is said to reach level ${String(level)}, which ${circular} does not give it ${en.UNVERIFIED}. Check the level.`,
  },
  CRT009: {
    name: {
      vi: 'đạt mức trên thì đánh dấu cả các mức dưới',
      en: 'levels below a marked one are marked as well',
    },
    vi: ({ code, level, missing }) =>
      `${vi.capital(vi.named(code))} đánh dấu Mức ${vi.formatNumber(level)} mà không đánh dấu ${missing.map((one) => `Mức ${vi.formatNumber(one)}`).join(', ')}. Đạt mức trên thì phải đạt các mức dưới: kiểm tra lại.`,
    en: ({ code, level, missing }) =>
      `${en.capital(en.named(code))} is marked for level ${String(level)} and not for level ${missing.join(', ')}. Whoever reaches a level reaches those below: check the marks.`,
  },
  CRT010: {
    name: {
      vi: 'chỉ xét Mức 4 khi tất cả tiêu chí đạt Mức 3',
      en: 'level 4 only with all of level 3',
    },
    vi: ({ code, missing }) =>
      `${vi.capital(vi.named(code))} ghi đạt, nhưng ${spansOf(missing, 'vi')} chưa đạt mức cao nhất; Mức 4 chỉ xét khi tất cả tiêu chí đạt Mức 3 ${vi.UNVERIFIED}. Kiểm tra lại.`,
    en: ({ code, missing }) =>
      `${en.capital(en.named(code))} is met, but not all others are at their highest level: ${spansOf(missing, 'en')}. Level 4 asks for all of level 3 ${en.UNVERIFIED}. Check them.`,
  },
  CRT011: {
    name: {
      vi: 'mức nhà trường tự đánh giá khớp với mức của các tiêu chí',
      en: 'the level declared is that of the criteria',
    },
    vi: ({ declared, derived, missing, circular }) =>
      `Nhà trường ghi ${vi.overall(declared)}, nhưng theo các tiêu chí là ${vi.overall(derived)} (${circular}, ${vi.UNVERIFIED.slice(1, -1)})${missing.length === 0 ? '' : `; chưa đủ ở ${spansOf(missing, 'vi')}`}. Kiểm tra lại mức chung hoặc các tiêu chí.`,
    en: ({ declared, derived, missing, circular }) =>
      `The school declares ${en.overall(declared)}, but its criteria come to ${en.overall(derived)} (${circular}, ${en.UNVERIFIED.slice(1, -1)})${missing.length === 0 ? '' : `; what is missing: ${spansOf(missing, 'en')}`}. Check the level or the criteria.`,
  },
  CRT012: {
    name: {
      vi: 'mức độ chuẩn quốc gia khớp với mức đạt được',
      en: 'the national standard follows from the level',
    },
    vi: ({ standard, needs, derived, circular }) =>
      `Chuẩn quốc gia mức độ ${vi.formatNumber(standard)} cần đạt Mức ${vi.formatNumber(needs)}, nhưng các tiêu chí mới là ${vi.overall(derived)} (${circular}, ${vi.UNVERIFIED.slice(1, -1)}). Kiểm tra lại.`,
    en: ({ standard, needs, derived, circular }) =>
      `National standard ${String(standard)} asks for level ${String(needs)}, but the criteria come to ${en.overall(derived)} (${circular}, ${en.UNVERIFIED.slice(1, -1)}). Check both.`,
  },
  CRT013: {
    name: {
      vi: 'mỗi tiêu chí chỉ ghi một dòng',
      en: 'each criterion stands in one row',
    },
    vi: ({ code, firstCell }) =>
      `${vi.capital(vi.named(code))} đã có ở ô ${firstCell}. Mỗi tiêu chí chỉ ghi một dòng: xóa dòng thừa hoặc sửa số tiêu chí.`,
    en: ({ code, firstCell }) =>
      `${en.capital(en.named(code))} already stands in cell ${firstCell}. Delete a row or correct its number.`,
  },
  CRT014: {
    name: {
      vi: 'mỗi tiêu chí đều có mức đạt',
      en: 'each criterion has a level',
    },
    vi: ({ code }) =>
      `${vi.capital(vi.named(code))} chưa ghi mức đạt nên chưa suy ra được mức chung của trường. Ghi «Không đạt» hoặc mức đạt.`,
    en: ({ code }) =>
      `${en.capital(en.named(code))} has no level, so the level of the school cannot be derived. Fill it in, “Không đạt” where it failed.`,
  },
  CRT015: {
    name: {
      vi: 'trường và tiêu chí xếp theo thứ tự của mẫu',
      en: 'schools and criteria stand in the order of the form',
    },
    vi: ({ what, name: typed, before }) =>
      what === 'school'
        ? `«${typed}» đứng sau «${before}». Mẫu liệt kê theo thứ tự trường mầm non, tiểu học, trung học cơ sở: sắp xếp lại.`
        : `${vi.capital(vi.named(typed))} đứng sau ${vi.named(before)}. Mẫu liệt kê theo thứ tự tiêu chí của thông tư: sắp xếp lại.`,
    en: ({ what, name: typed, before }) =>
      what === 'school'
        ? `“${typed}” stands after “${before}”. The form lists preschools, primary, then lower secondary schools: sort them.`
        : `${en.capital(en.named(typed))} stands after ${en.named(before)}. The form lists criteria in the order of the circular: sort them.`,
  },
  CRT016: {
    name: {
      vi: 'tiêu chí ghi rõ mức; tiêu chí Mức 4 ghi đạt hoặc không đạt',
      en: 'criteria have a level, those of level 4 are met or not',
    },
    vi: ({ code, level }) =>
      level === 4
        ? `${vi.capital(vi.named(code))} ghi «Đạt» hoặc Mức 4 nên không rõ đạt mức nào. Ghi Mức 1, Mức 2 hoặc Mức 3.`
        : `${vi.capital(vi.named(code))} ghi Mức ${vi.formatNumber(level)}; tiêu chí của Mức 4 chỉ ghi «Đạt» hoặc «Không đạt».`,
    en: ({ code, level }) =>
      level === 4
        ? `${en.capital(en.named(code))} says “Đạt” or level 4, which leaves its level open. Enter level 1, 2 or 3.`
        : `${en.capital(en.named(code))} says level ${String(level)}; criteria of level 4 are met (“Đạt”) or not (“Không đạt”).`,
  },
  CRT017: {
    name: {
      vi: 'bảng có đủ các tiêu chí của thông tư',
      en: 'the table has all criteria of the circular',
    },
    vi: ({ missing, circular }) =>
      `Bảng thiếu ${spansOf(missing, 'vi')} của ${circular} nên chưa suy ra được mức chung. Bổ sung các dòng này.`,
    en: ({ missing, circular }) =>
      `The table lacks ${spansOf(missing, 'en')} of ${circular}, so the level of the school cannot be derived. Add these rows.`,
  },
  CRT018: {
    name: {
      vi: 'biết rõ bảng lập theo thông tư nào',
      en: 'it is known which circular a table follows',
    },
    vi: ({ day, circulars }) =>
      `Ngày đánh giá chỉ ghi ${vi.formatKnownDay(day)} nên chưa rõ áp dụng ${circulars.join(' hay ')} và chưa đối chiếu với danh mục tiêu chí. Ghi đủ ngày, tháng, năm ở phía trên bảng.`,
    en: ({ day, circulars }) =>
      `Of ${day} it cannot be told whether ${circulars.join(' or ')} holds; nothing was compared with its criteria. Give the full day over the table.`,
  },
};
