/** CAT: what is said of units, their dates, and kinds of schools. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const CAT: SentencesOf<'CAT'> = {
  CAT001: {
    vi: ({ unit }) =>
      `Đơn vị «${unit}» không có trong danh sách đơn vị. Sửa tên trong tệp, bổ sung danh sách, hoặc chỉ rõ đơn vị khi tổng hợp.`,
    en: ({ unit }) =>
      `Unit “${unit}” is not in the list of units. Correct the name, complete the list, or name it when merging.`,
  },
  CAT002: {
    vi: ({ unit, asOf, validFrom, validTo }) =>
      `Đơn vị «${unit}» không tồn tại vào ngày ${vi.formatDay(asOf)} (${validFrom ? `từ ${vi.formatDay(validFrom)}` : ''}${validFrom && validTo ? ' ' : ''}${validTo ? `đến ${vi.formatDay(validTo)}` : ''}). Kiểm tra ngày số liệu hoặc danh sách đơn vị.`,
    en: ({ unit, asOf, validFrom, validTo }) =>
      `Unit “${unit}” does not exist on ${asOf} (${validFrom ?? '…'} to ${validTo ?? '…'}). Check the date or the list of units.`,
  },
  CAT003: {
    vi: ({ typed, unit, difference }) =>
      ({
        tier: `Tệp ghi cấp hành chính khác cho «${typed}»; đã hiểu là «${unit}».`,
        diacritics: `Tên đơn vị ghi «${typed}» thiếu dấu hoặc khác dấu; đã hiểu là «${unit}».`,
        longer: `Tên đơn vị ghi «${typed}», dài hơn tên trong danh sách; đã hiểu là «${unit}». Kiểm tra lại.`,
        parent: `Tệp ghi «${typed}» thuộc tỉnh khác với danh sách đơn vị; đã hiểu là «${unit}». Kiểm tra lại.`,
      })[difference],
    en: ({ typed, unit, difference }) =>
      ({
        tier: `“${typed}” is given another tier in the file; taken for “${unit}”.`,
        diacritics: `“${typed}” lacks or differs in diacritics; taken for “${unit}”.`,
        longer: `“${typed}” is longer than the name in the list; taken for “${unit}”. Check it.`,
        parent: `The file says that “${typed}” belongs to another province than the list does; taken for “${unit}”. Check it.`,
      })[difference],
  },
  CAT004: {
    vi: ({ typed, candidates }) =>
      `Tên «${typed}» có thể là nhiều đơn vị: ${candidates.join(', ')}. Chỉ rõ đơn vị khi tổng hợp.`,
    en: ({ typed, candidates }) =>
      `“${typed}” may be several units: ${candidates.join(', ')}. Name it when merging.`,
  },
  CAT005: {
    vi: ({ stated, asOf }) =>
      `Bảng ghi số liệu tính đến ${vi.formatDay(stated)}, khác ngày tổng hợp ${vi.formatDay(asOf)}. Kiểm tra có gửi nhầm kỳ không.`,
    en: ({ stated, asOf }) =>
      `The table stands at ${stated}, the run at ${asOf}. Check that this is the right period.`,
  },
  CAT006: {
    vi: ({ unit }) => `Trong tệp không ghi tên đơn vị; lấy «${unit}» theo tên tệp. Kiểm tra lại.`,
    en: ({ unit }) => `Nothing in the file names its unit; “${unit}” was taken from the file name. Check it.`,
  },
  CAT007: {
    vi: ({ used, other }) =>
      `Tệp được tính cho «${used}» nhưng chỗ này lại ghi «${other}». Kiểm tra tệp thuộc đơn vị nào.`,
    en: ({ used, other }) =>
      `The file counts for “${used}”, but here it names “${other}”. Check whose it is.`,
  },
  CAT008: {
    name: {
      vi: 'loại CSGD khớp với tên trường',
      en: 'the kind of a school fits its name',
    },
    vi: ({ school, kind, nameKind }) =>
      `${vi.ofSchool(school)}: ghi loại CSGD «${kind.vi}» nhưng tên trường là «${nameKind.vi}»; đếm theo loại đã ghi. Kiểm tra lại.`,
    en: ({ school, kind, nameKind }) =>
      `${en.ofSchool(school)}: its kind is given as “${kind.en}”, its name says “${nameKind.en}”; it is counted as given. Check it.`,
  },
};
