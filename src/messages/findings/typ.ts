/** TYP: what is said of how values are typed. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const TYP: SentencesOf<'TYP'> = {
  TYP001: {
    name: {
      vi: 'ô số lượng ghi bằng số, không ghi bằng chữ',
      en: 'counts are numbers, not text',
    },
    vi: ({ column, typed }) =>
      `«${column.vi}» ghi «${typed}», không đọc được thành số nên không cộng. Nhập số nguyên.`,
    en: ({ column, typed }) =>
      `“${column.en}” is “${typed}”, which is no number; not merged. Enter a whole number.`,
  },
  TYP002: {
    name: {
      vi: 'ô số liệu không chứa giá trị lỗi (#REF!, #DIV/0! …)',
      en: 'figures are no error values (#REF!, #DIV/0! …)',
    },
    vi: ({ column, typed }) =>
      `«${column.vi}» đang là lỗi ${typed} nên không cộng. Sửa công thức hoặc nhập số.`,
    en: ({ column, typed }) =>
      `“${column.en}” is the error ${typed}; not merged. Correct the formula or enter the number.`,
  },
  TYP003: {
    name: {
      vi: 'ô số liệu là công thức thì có giá trị lưu trong tệp',
      en: 'formulas in cells of figures have a stored value',
    },
    vi: ({ column }) =>
      `«${column.vi}» là công thức chưa có giá trị lưu trong tệp nên không cộng. Mở tệp bằng Excel, để Excel tính xong rồi lưu lại.`,
    en: ({ column }) =>
      `“${column.en}” is a formula without a stored value; not merged. Open the file in Excel, let it calculate and save it again.`,
  },
  TYP004: {
    name: {
      vi: 'số được lưu dạng số, không phải dạng chữ',
      en: 'numbers are stored as numbers, not as text',
    },
    vi: ({ typed, value }) =>
      `Số ghi dạng chữ «${typed}», đã đọc là ${vi.formatNumber(value)}. Nên nhập lại dạng số để Excel cộng được.`,
    en: ({ typed, value }) =>
      `A number stored as text, “${typed}”, was read as ${en.formatNumber(value)}. Enter it as a number so that Excel can sum it.`,
  },
  TYP005: {
    name: {
      vi: 'ô tỉ lệ ghi tỉ lệ phần trăm',
      en: 'percentages are percentages',
    },
    vi: ({ column, typed }) =>
      `«${column.vi}» ghi «${typed}», không phải tỉ lệ phần trăm. Tỉ lệ được tính lại từ số lượng.`,
    en: ({ column, typed }) =>
      `“${column.en}” is “${typed}”, which is no percentage. It was worked out again from the counts.`,
  },
  TYP006: {
    vi: ({ font }) => `Bảng gõ bằng phông cũ (${font}); đã chuyển sang Unicode để đọc.`,
    en: ({ font }) => `The table was typed in an old font (${font}); it was turned into Unicode to be read.`,
  },
  TYP007: {
    name: {
      vi: 'loại CSGD, kết quả … ghi đúng một giá trị của biểu mẫu',
      en: 'kinds, results and other choices are of the form',
    },
    vi: ({ column, typed, school }) =>
      `${vi.ofSchool(school)}: «${column.vi}» ghi «${typed}», không hiểu được nên không đếm. Chọn một giá trị trong danh sách của mẫu.`,
    en: ({ column, typed, school }) =>
      `${en.ofSchool(school)}: “${column.en}” says “${typed}”, which cannot be understood and is not counted. Choose a value of the form.`,
  },
  TYP008: {
    name: {
      vi: 'ô ngày ghi ngày hoặc dấu x',
      en: 'days are days or marks',
    },
    vi: ({ column, typed, school }) =>
      `${vi.ofSchool(school)}: «${column.vi}» ghi «${typed}», không phải ngày, năm hay dấu «x» nên không đếm. Ghi ngày dạng 31/05/2021 hoặc năm.`,
    en: ({ column, typed, school }) =>
      `${en.ofSchool(school)}: “${column.en}” says “${typed}”, which is no day, year or “x”, and is not counted. Type a day as 31/05/2021, or a year.`,
  },
  TYP009: {
    name: {
      vi: 'số tiêu chí được giữ dạng chữ, không bị Excel đổi thành số hay ngày',
      en: 'criteria stay text: Excel made no number or day of them',
    },
    vi: ({ column, typed, damage, candidates }) =>
      `«${column.vi}» đang là ${damage === 'number' ? `số ${typed}` : `ngày (${typed})`}: Excel đã đổi số của tiêu chí khi nhập${candidates.length === 0 ? '' : `; có thể là ${candidates.map(vi.name).join(' hoặc ')}`}. Định dạng ô là Văn bản (Text) rồi ghi lại số tiêu chí.`,
    en: ({ column, typed, damage, candidates }) =>
      `“${column.en}” is the ${damage} ${typed}: Excel changed the criterion while it was typed${candidates.length === 0 ? '' : `; it may be ${candidates.map(en.name).join(' or ')}`}. Format the cell as Text and type the criterion again.`,
  },
  TYP010: {
    name: {
      vi: 'tiêu chí ghi đọc được, mỗi ô đúng số lượng của cột',
      en: 'criteria can be read, as many in a cell as belong there',
    },
    vi: ({ column, typed, what, why }) =>
      `«${column.vi}» ghi «${typed}», không đọc được thành tiêu chí${vi.reason(why)}${what === typed || what === '' ? '' : `, ở chỗ «${what}»`}. Ghi như «Tiêu chí 1.1 đến tiêu chí 1.10» hoặc «Mức 4: 1».`,
    en: ({ column, typed, what, why }) =>
      `“${column.en}” says “${typed}”, which names no criterion${en.reason(why)}${what === typed || what === '' ? '' : `, at “${what}”`}. Type it as “Tiêu chí 1.1 đến tiêu chí 1.10” or “Mức 4: 1”.`,
  },
  TYP011: {
    name: {
      vi: 'mã minh chứng đúng dạng',
      en: 'codes of evidence have their form',
    },
    vi: ({ column, typed, why, candidates }) =>
      `«${column.vi}» ghi «${typed}», không đúng dạng mã minh chứng${vi.reason(why)}${candidates.length === 0 ? '' : `; có thể là ${candidates.join(' hoặc ')}`}. Ghi như [H1-1.1-01].`,
    en: ({ column, typed, why, candidates }) =>
      `“${column.en}” says “${typed}”, which is no code of evidence${en.reason(why)}${candidates.length === 0 ? '' : `; it may be ${candidates.join(' or ')}`}. Type it as [H1-1.1-01].`,
  },
  TYP012: {
    name: {
      vi: 'thời gian ghi rõ từ ngày đến ngày',
      en: 'periods tell from which day to which',
    },
    vi: ({ column, typed, why }) =>
      `«${column.vi}» ghi «${typed}», không rõ từ ngày nào đến ngày nào${vi.reason(why)} nên không đối chiếu được. Ghi như 01/11/2023-31/5/2024.`,
    en: ({ column, typed, why }) =>
      `“${column.en}” says “${typed}”, which does not tell from which day to which${en.reason(why)}; it cannot be compared. Type it as 01/11/2023-31/5/2024.`,
  },
  TYP013: {
    name: {
      vi: 'số tiêu chí ghi bằng dấu chấm',
      en: 'criteria are typed with a full stop',
    },
    vi: ({ column, typed, read }) =>
      `«${column.vi}» ghi «${typed}» bằng dấu phẩy; đã hiểu là ${read.map(vi.name).join(', ')}. Nếu là hai tiêu chí, ghi tách ra; nếu là một, ghi bằng dấu chấm.`,
    en: ({ column, typed, read }) =>
      `“${column.en}” says “${typed}” with a comma; it was read as ${read.map(en.name).join(', ')}. Type two criteria apart, or one with a full stop.`,
  },
};
