/** REG: what is said of lists of schools, and their agreement with the tables. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const REG: SentencesOf<'REG'> = {
  REG001: {
    vi: ({ school, day, asOf }) =>
      `${vi.ofSchool(school)} giải thể ngày ${vi.formatKnownDay(day)}, không muộn hơn ngày số liệu ${vi.formatDay(asOf)}, nên không đếm. Bỏ khỏi danh sách hoặc sửa ngày.`,
    en: ({ school, day, asOf }) =>
      `${en.ofSchool(school)} was closed on ${day}, not after the date of the figures ${asOf}, and is not counted. Take it out or correct the day.`,
  },
  REG002: {
    vi: ({ school, day, asOf }) =>
      `${vi.ofSchool(school)} thành lập ngày ${vi.formatKnownDay(day)}, sau ngày số liệu ${vi.formatDay(asOf)}, nên không đếm. Bỏ khỏi danh sách hoặc sửa ngày.`,
    en: ({ school, day, asOf }) =>
      `${en.ofSchool(school)} was founded on ${day}, after the date of the figures ${asOf}, and is not counted. Take it out or correct the day.`,
  },
  REG003: {
    vi: ({ school, day, asOf }) =>
      `${vi.ofSchool(school)} có ngày giải thể ${vi.formatKnownDay(day)}, chưa rõ trước hay sau ngày số liệu${asOf === null ? ' (chưa ghi)' : ` ${vi.formatDay(asOf)}`}; vẫn đếm. Ghi đủ ngày.`,
    en: ({ school, day, asOf }) =>
      `${en.ofSchool(school)} was closed in ${day}; whether before the date of the figures${asOf === null ? ' (not given)' : ` ${asOf}`} is not known, so it is counted. Give the full day.`,
  },
  REG019: {
    vi: ({ school, state }) =>
      `${vi.ofSchool(school)} ghi «${state}» nên không đếm. Nếu trường đang hoạt động, sửa cột trạng thái; nếu không, bỏ khỏi danh sách.`,
    en: ({ school, state }) =>
      `${en.ofSchool(school)} is said to be «${state}», and is not counted. If it works, correct its state; if not, take it out.`,
  },
  REG004: {
    name: {
      vi: 'bảng tổng hợp khớp với danh sách trường, theo từng loại và từng cột',
      en: 'a table agrees with the list of schools, kind by kind and column by column',
    },
    vi: ({ row, column, list, expected, actual, schools }) => {
      const names = schools.map((one) => `«${one}»`).join(', ');
      const where =
        actual < expected
          ? `Danh sách đếm vào mục này các trường: ${names}. Xem trường nào bảng còn thiếu.`
          : names === ''
            ? 'Danh sách không còn trường nào khác thuộc loại này; bổ sung trường vào danh sách hoặc sửa bảng.'
            : `Các trường danh sách chưa đếm vào mục này: ${names}. Xem trường nào phải đếm.`;
      return `Dòng «${row}», «${column.vi}»: bảng ghi ${vi.formatNumber(actual)} nhưng đếm từ «${list}» là ${vi.formatNumber(expected)}. ${where}`;
    },
    en: ({ row, column, list, expected, actual, schools }) => {
      const names = schools.map((one) => `“${one}”`).join(', ');
      const where =
        actual < expected
          ? `The list counts here: ${names}. See which of them the table lacks.`
          : names === ''
            ? 'The list has no other school of this kind; add the school to it or correct the table.'
            : `The list does not count here: ${names}. See which of them should be.`;
      return `Row “${row}”, “${column.en}”: the table says ${en.formatNumber(actual)}, but “${list}” gives ${en.formatNumber(expected)}. ${where}`;
    },
  },
  REG005: {
    name: {
      vi: 'trường nào trong danh sách trường cũng có trong danh sách phải trả lời',
      en: 'every school answers where all have to',
    },
    vi: ({ school, list, given }) =>
      `${vi.ofSchool(school)} ${given === null ? 'có trong danh sách trường' : `đã có «${given.vi}» trong danh sách trường`} nhưng không có trong «${list}». Ghi bổ sung trường này.`,
    en: ({ school, list, given }) =>
      `${en.ofSchool(school)} ${given === null ? 'is in the list of schools' : `has its “${given.en}” in the list of schools`} but is not in “${list}”. Add it.`,
  },
  REG006: {
    name: {
      vi: 'trường ghi trong các danh sách đều có trong danh sách trường',
      en: 'lists name schools of the list of all schools only',
    },
    vi: ({ school, list, near }) =>
      `${vi.ofSchool(school)} không có trong «${list}»${near === null ? '' : `; tên gần giống: «${near}»`}. Sửa tên cho thống nhất hoặc bổ sung vào danh sách trường.`,
    en: ({ school, list, near }) =>
      `${en.ofSchool(school)} is not in “${list}”${near === null ? '' : `; a similar name is “${near}”`}. Write the name alike or add the school there.`,
  },
  REG007: {
    name: {
      vi: 'một trường ghi cùng một loại CSGD ở mọi danh sách',
      en: 'a school is of one kind in all lists',
    },
    vi: ({ school, kind, listKind }) =>
      `${vi.ofSchool(school)} ghi ở đây là «${kind.vi}» nhưng danh sách trường ghi «${listKind.vi}». Kiểm tra lại loại CSGD.`,
    en: ({ school, kind, listKind }) =>
      `${en.ofSchool(school)} is “${kind.en}” here but “${listKind.en}” in the list of schools. Check its kind.`,
  },
  REG008: {
    name: {
      vi: 'không ghi trường đã giải thể hoặc chưa thành lập',
      en: 'no school is named that is closed or not founded yet',
    },
    vi: ({ school, list, why, day }) =>
      `${vi.ofSchool(school)}: theo «${list}» thì ${why === 'closed' ? `đã giải thể ngày ${vi.formatKnownDay(day)}` : `đến ngày ${vi.formatKnownDay(day)} mới thành lập`}. Bỏ trường khỏi danh sách này hoặc sửa ngày.`,
    en: ({ school, list, why, day }) =>
      `${en.ofSchool(school)}: “${list}” has it as ${why === 'closed' ? 'closed on' : 'founded only on'} ${day}. Take it out here or correct the day.`,
  },
  REG009: {
    name: {
      vi: 'ngày công nhận ghi thống nhất giữa các danh sách',
      en: 'days of recognition agree between lists',
    },
    vi: ({ school, column, day, listColumn, listDay }) =>
      `${vi.ofSchool(school)}: «${column.vi}» ghi ${vi.formatKnownDay(day)} nhưng danh sách trường ghi «${listColumn.vi}» là ${vi.formatKnownDay(listDay)}. Sửa cho thống nhất.`,
    en: ({ school, column, day, listColumn, listDay }) =>
      `${en.ofSchool(school)}: “${column.en}” is ${day}, but the list of schools has “${listColumn.en}” as ${listDay}. Make them agree.`,
  },
  REG010: {
    name: {
      vi: 'đăng ký chu kỳ 2 thì đã được công nhận lần trước',
      en: 'who registers for the second cycle was recognised before',
    },
    vi: ({ school, choice, needs }) =>
      `${vi.ofSchool(school)} đăng ký «${choice}» nhưng danh sách trường chưa ghi «${needs.vi}». Kiểm tra trường đã được công nhận lần trước chưa.`,
    en: ({ school, choice, needs }) =>
      `${en.ofSchool(school)} registers for “${choice}”, but the list of schools gives no “${needs.en}”. Check whether it was recognised before.`,
  },
  REG011: {
    name: {
      vi: 'kết quả công nhận còn trong thời hạn',
      en: 'recognitions have not expired',
    },
    vi: ({ school, column, day, until, years, asOf }) =>
      `${vi.ofSchool(school)}: «${column.vi}» ${vi.formatKnownDay(day)} có giá trị ${vi.formatNumber(years)} năm, đã hết hạn ${vi.formatKnownDay(until)} (số liệu ngày ${vi.formatDay(asOf)}); trường thuộc diện đánh giá chu kỳ 2. Thời hạn này chưa đối chiếu với văn bản gốc.`,
    en: ({ school, column, day, until, years, asOf }) =>
      `${en.ofSchool(school)}: “${column.en}” ${day} holds for ${en.formatNumber(years)} years and expired on ${until} (figures of ${asOf}); the school is due for its second cycle. The term was not checked against the circular.`,
  },
  REG012: {
    name: {
      vi: 'mức độ chuẩn quốc gia phù hợp với cấp độ kiểm định',
      en: 'the national standard fits the accreditation level',
    },
    vi: ({ school, choice, from, least, actual }) =>
      `${vi.ofSchool(school)} đạt chuẩn quốc gia «${choice}» nhưng «${from.vi}» ${actual === null ? 'để trống' : `là «${actual}»`}; theo quy định phải từ «${least}» trở lên (chưa đối chiếu với văn bản gốc). Trường được công nhận theo quy định trước năm 2018 thì giải thích.`,
    en: ({ school, choice, from, least, actual }) =>
      `${en.ofSchool(school)} has the national standard “${choice}”, but “${from.en}” is ${actual === null ? 'blank' : `“${actual}”`}; it takes “${least}” at least (not checked against the circular). Explain if it was recognised under the rules before 2018.`,
  },
  REG013: {
    name: {
      vi: 'mỗi mã trường của một trường',
      en: 'no two schools have one code',
    },
    vi: ({ school, other, code }) =>
      `${vi.ofSchool(school)} có mã «${code}» trùng với mã của «${other}». Mỗi trường một mã; sửa mã sai.`,
    en: ({ school, other, code }) =>
      `${en.ofSchool(school)} has the code “${code}”, which is also that of “${other}”. Each school has its own; correct the wrong one.`,
  },
  REG014: {
    name: {
      vi: 'mỗi trường một mã',
      en: 'a school has one code',
    },
    vi: ({ school, code, otherCode }) =>
      `${vi.ofSchool(school)} ghi mã «${code}» ở đây và mã «${otherCode}» ở nơi khác. Nếu là một trường, giữ một mã.`,
    en: ({ school, code, otherCode }) =>
      `${en.ofSchool(school)} has the code “${code}” here and “${otherCode}” elsewhere. If it is one school, keep one code.`,
  },
  REG015: {
    name: {
      vi: 'trường thuộc đối tượng của danh sách',
      en: 'schools are of the kinds that the list is for',
    },
    vi: ({ school, kind, list }) =>
      `${vi.ofSchool(school)} thuộc loại «${kind.vi}», không thuộc đối tượng của «${list}». Kiểm tra có ghi nhầm danh sách không.`,
    en: ({ school, kind, list }) =>
      `${en.ofSchool(school)} is of the kind “${kind.en}”, which “${list}” is not for. Check whether it is in the right list.`,
  },
  REG016: {
    vi: ({ school, unit, otherUnit, same }) =>
      `${vi.ofSchool(school)} của «${unit}» ${same === 'code' ? 'trùng mã' : 'trùng tên, loại và xã'} với một trường của «${otherUnit}»; đã tính ở cả hai đơn vị. Xác định trường thuộc đơn vị nào.`,
    en: ({ school, unit, otherUnit, same }) =>
      `${en.ofSchool(school)} of “${unit}” has the same ${same === 'code' ? 'code' : 'name, kind and commune'} as a school of “${otherUnit}”; it is counted in both. Settle which unit it belongs to.`,
  },
  REG017: {
    name: {
      vi: 'danh sách chỉ ghi trường đã có kết quả mà danh sách đó nói về',
      en: 'a list about schools with a result names no others',
    },
    vi: ({ school, list, given }) =>
      `${vi.ofSchool(school)} có trong «${list}» nhưng danh sách trường chưa ghi «${given.vi}» của trường. Ghi bổ sung vào danh sách trường hoặc bỏ trường ở đây.`,
    en: ({ school, list, given }) =>
      `${en.ofSchool(school)} is in “${list}”, but the list of schools gives no “${given.en}” for it. Add that there or take the school out here.`,
  },
  REG018: {
    name: {
      vi: 'biết rõ trường được xét theo thông tư nào',
      en: 'it is known which regulation holds for a school',
    },
    vi: ({ school, column, day, regulations }) =>
      `${vi.ofSchool(school)}, «${column.vi}»: ${
        regulations.length > 0
          ? `chỉ ghi ${vi.formatKnownDay(day)} nên chưa rõ áp dụng ${regulations.join(' hay ')} (ngày hiệu lực chưa đối chiếu với văn bản gốc). Ghi đủ ngày, tháng, năm.`
          : `chương trình không có quy định cho loại CSGD này vào ${vi.formatKnownDay(day)} nên chưa kiểm tra. Kiểm tra lại loại CSGD và ngày; nếu đúng, tự đối chiếu với văn bản.`
      }`,
    en: ({ school, column, day, regulations }) =>
      `${en.ofSchool(school)}, “${column.en}”: ${
        regulations.length > 0
          ? `of ${day} it cannot be told whether ${regulations.join(' or ')} holds (their days were not checked against the circulars). Give the full day.`
          : `the product knows no regulation for this kind of school on ${day}; nothing was checked. Check kind and day; if they are right, go by the text yourself.`
      }`,
  },
};
