/** RNG: what is said of ranges. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const RNG: SentencesOf<'RNG'> = {
  RNG001: {
    name: {
      vi: 'số lượng là số nguyên từ 0 trở lên',
      en: 'counts are whole numbers from 0 up',
    },
    vi: ({ column, actual }) =>
      `«${column.vi}» là ${vi.formatNumber(actual)}, không phải số nguyên từ 0 trở lên nên không cộng. Nhập lại.`,
    en: ({ column, actual }) =>
      `“${column.en}” is ${en.formatNumber(actual)}, which is no whole number from 0 up; not merged. Enter it again.`,
  },
  RNG002: {
    name: {
      vi: 'phần không nhiều hơn toàn thể (ví dụ: tự đánh giá không nhiều hơn số trường hiện có)',
      en: 'a part is not larger than its whole (self-assessed schools, say, than all schools)',
    },
    vi: ({ row, part, whole, actual, limit }) =>
      `Dòng «${row}»: «${part.vi}» (${vi.formatNumber(actual)}) nhiều hơn «${whole.vi}» (${vi.formatNumber(limit)}). Kiểm tra lại hai số này.`,
    en: ({ row, part, whole, actual, limit }) =>
      `Row “${row}”: “${part.en}” (${en.formatNumber(actual)}) is more than “${whole.en}” (${en.formatNumber(limit)}). Check both.`,
  },
  RNG003: {
    name: {
      vi: 'tỉ lệ nằm trong khoảng 0–100%',
      en: 'percentages lie in 0–100 %',
    },
    vi: ({ column, actual }) =>
      `«${column.vi}» là ${vi.formatNumber(actual)}%, ngoài khoảng 0–100%. Tính lại tỉ lệ.`,
    en: ({ column, actual }) =>
      `“${column.en}” is ${en.formatNumber(actual)} %, outside 0–100 %. Work it out again.`,
  },
  RNG004: {
    name: {
      vi: 'số đang hoàn thiện hồ sơ không nhiều hơn số đã tự đánh giá mà chưa được đánh giá ngoài',
      en: 'no more schools prepare than are self-assessed and not yet externally assessed',
    },
    vi: ({ row, left, actual, limit }) =>
      `Dòng «${row}»: «${left.vi}» (${vi.formatNumber(actual)}) nhiều hơn số trường đã tự đánh giá mà chưa được đánh giá ngoài (${vi.formatNumber(limit)}). Nếu có trường đánh giá lại, hãy giải thích.`,
    en: ({ row, left, actual, limit }) =>
      `Row “${row}”: “${left.en}” (${en.formatNumber(actual)}) is more than the schools self-assessed but not yet externally assessed (${en.formatNumber(limit)}). Explain if schools are assessed again.`,
  },
  RNG005: {
    name: {
      vi: 'không việc nào được ghi sau ngày số liệu',
      en: 'nothing is dated after the day of the figures',
    },
    vi: ({ column, school, day, asOf }) =>
      `${vi.ofSchool(school)}: «${column.vi}» là ${vi.formatKnownDay(day)}, sau ngày số liệu ${vi.formatDay(asOf)}. Kiểm tra lại ngày.`,
    en: ({ column, school, day, asOf }) =>
      `${en.ofSchool(school)}: “${column.en}” is ${day}, after the date of the figures, ${asOf}. Check the day.`,
  },
  RNG006: {
    name: {
      vi: 'việc trước không ghi ngày muộn hơn việc sau',
      en: 'what comes first is not dated later',
    },
    vi: ({ school, earlier, later, earlierDay, laterDay }) =>
      `${vi.ofSchool(school)}: «${later.vi}» (${vi.formatKnownDay(laterDay)}) trước «${earlier.vi}» (${vi.formatKnownDay(earlierDay)}). Kiểm tra lại hai ngày này.`,
    en: ({ school, earlier, later, earlierDay, laterDay }) =>
      `${en.ofSchool(school)}: “${later.en}” (${laterDay}) comes before “${earlier.en}” (${earlierDay}). Check both days.`,
  },
  RNG007: {
    name: {
      vi: 'không ghi hai kết quả loại trừ nhau',
      en: 'no two results that exclude one another',
    },
    vi: ({ school, column, choices }) =>
      `${vi.ofSchool(school)}: «${column.vi}» vừa là ${choices.map((one) => `«${one}»`).join(' vừa là ')} nên không đếm kết quả. Giữ lại một kết quả.`,
    en: ({ school, column, choices }) =>
      `${en.ofSchool(school)}: “${column.en}” is ${choices.map((one) => `“${one}”`).join(' and also ')}; the result is not counted. Keep one.`,
  },
  RNG008: {
    name: {
      vi: 'có đánh giá ngoài thì đã tự đánh giá, có kết quả thì đã đánh giá ngoài',
      en: 'no external assessment without a self-assessment, no result without an external assessment',
    },
    vi: ({ school, column, needs }) =>
      `${vi.ofSchool(school)}: có «${column.vi}» nhưng không ghi «${needs.vi}». Kiểm tra lại hai mục này.`,
    en: ({ school, column, needs }) =>
      `${en.ofSchool(school)}: there is “${column.en}” although not “${needs.en}”. Check both.`,
  },
  RNG009: {
    name: {
      vi: 'có kết quả thì cột «Đã được đánh giá ngoài» không để trống',
      en: 'with a result, the external assessment is not blank',
    },
    vi: ({ school, column, needs }) =>
      `${vi.ofSchool(school)}: có «${column.vi}» mà «${needs.vi}» để trống; đã hiểu là «${vi.lowerFirst(needs.vi)}». Ghi bổ sung hoặc giải thích.`,
    en: ({ school, column, needs }) =>
      `${en.ofSchool(school)}: there is “${column.en}” and “${needs.en}” is blank; it was taken as done. Fill it in or explain.`,
  },
  RNG010: {
    name: {
      vi: 'mỗi trường chỉ đánh dấu một cấp độ',
      en: 'one level is marked for each school',
    },
    vi: ({ school, column, highest, lower }) =>
      `${vi.ofSchool(school)}: «${column.vi}» đánh dấu cả ${lower.map((one) => `«${one}»`).join(', ')}; chỉ tính kết quả cao nhất «${highest}».`,
    en: ({ school, column, highest, lower }) =>
      `${en.ofSchool(school)}: “${column.en}” is also marked ${lower.map((one) => `“${one}”`).join(', ')}; only the highest, “${highest}”, counts.`,
  },
  RNG011: {
    name: {
      vi: 'ít nhất một nửa số trường đã được công nhận đủ 5 năm đánh giá ngoài chu kì 2',
      en: 'at least half of the schools recognised five years ago are assessed again',
    },
    vi: ({ part, whole, actual, base, expected, percent }) =>
      `«${part.vi}» mới ${vi.formatNumber(actual)} trên ${vi.formatNumber(base)} trường của «${whole.vi}», cần ít nhất ${vi.formatNumber(expected)} (${vi.formatNumber(percent)}%). Bổ sung hoặc giải trình.`,
    en: ({ part, whole, actual, base, expected, percent }) =>
      `“${part.en}” is ${en.formatNumber(actual)} of ${en.formatNumber(base)} “${whole.en}”; at least ${en.formatNumber(expected)} (${en.formatNumber(percent)} %) are asked for. Add schools or explain it.`,
  },
  RNG012: {
    name: {
      vi: 'số được đánh giá ngoài thường không nhiều hơn số đã đăng ký, đã được chấp nhận',
      en: 'no more schools are assessed, as a rule, than registered or were accepted',
    },
    vi: ({ row, part, whole, actual, limit }) =>
      `Dòng «${row}»: «${part.vi}» (${vi.formatNumber(actual)}) nhiều hơn «${whole.vi}» (${vi.formatNumber(limit)}); thường không như vậy (trình tự chưa đối chiếu với văn bản gốc). Nếu có hồ sơ của đợt hoặc năm trước, hãy giải trình.`,
    en: ({ row, part, whole, actual, limit }) =>
      `Row “${row}”: “${part.en}” (${en.formatNumber(actual)}) is more than “${whole.en}” (${en.formatNumber(limit)}), which is not usual (the procedure was not verified). If dossiers are of an earlier round or year, explain it.`,
  },
  RNG013: {
    name: {
      vi: 'hạn đăng ký của mỗi đợt không muộn hơn thời điểm đánh giá ngoài',
      en: 'each round is registered for before it is assessed',
    },
    vi: ({ earlier, later, earlierDay, laterDay }) =>
      `«${later.vi}» (${vi.formatKnownDay(laterDay)}) trước «${earlier.vi}» (${vi.formatKnownDay(earlierDay)}). Kiểm tra lại hai ngày này.`,
    en: ({ earlier, later, earlierDay, laterDay }) =>
      `“${later.en}” (${laterDay}) is before “${earlier.en}” (${earlierDay}). Check the two days.`,
  },
  RNG016: {
    name: {
      vi: 'chưa thực hiện thì ghi lí do',
      en: 'what was not done is explained',
    },
    vi: ({ school, columns, by }) =>
      `${vi.ofSchool(school)}: ${vi.joinList(columns.map((one) => one.vi))} là chưa nhưng «${by.vi}» để trống. Ghi lí do.`,
    en: ({ school, columns, by }) =>
      `${en.ofSchool(school)}: ${columns.map((one) => `“${one.en}”`).join(', ')} was not done, and “${by.en}” is blank. Give the reason.`,
  },
  RNG017: {
    name: {
      vi: 'phôi tồn và nhận bằng phôi đã cấp, hỏng và còn lại',
      en: 'blanks carried over and received are those issued, spoiled and left',
    },
    vi: ({ of, left, right, expected, actual }) =>
      `«${of}»: ${vi.joinNames(left.map((one) => one.vi))} là ${vi.formatNumber(expected)} nhưng ${vi.joinNames(right.map((one) => one.vi))} là ${vi.formatNumber(actual)}. Hai bên phải bằng nhau; kiểm tra lại.`,
    en: ({ of, left, right, expected, actual }) =>
      `“${of}”: ${left.map((one) => `“${one.en}”`).join(' + ')} is ${en.formatNumber(expected)}, but ${right.map((one) => `“${one.en}”`).join(' + ')} is ${en.formatNumber(actual)}. Both have to be the same; check them.`,
  },
  RNG018: {
    name: {
      vi: 'mã trường đúng dạng, không mất số 0 ở đầu',
      en: 'codes of schools have a known form and kept their leading zeros',
    },
    vi: ({ school, column, typed, isShort }) =>
      `${vi.ofSchool(school)}: «${column.vi}» ghi «${typed}»${isShort ? ', có thể đã mất số 0 ở đầu' : ', khác các dạng mã thường gặp (8 hoặc 10 chữ số)'}. Kiểm tra lại mã; định dạng ô là văn bản.`,
    en: ({ school, column, typed, isShort }) =>
      `${en.ofSchool(school)}: “${column.en}” is “${typed}”${isShort ? ', which may have lost a leading zero' : ', unlike the usual codes of 8 or 10 digits'}. Check it; format the cell as text.`,
  },
  RNG019: {
    name: {
      vi: 'mục phải trả lời không để trống',
      en: 'what each school has to answer is not blank',
    },
    vi: ({ school, column }) =>
      `${vi.ofSchool(school)}: «${column.vi}» để trống. Ghi bổ sung; không có thì ghi «chưa» hoặc 0.`,
    en: ({ school, column }) =>
      `${en.ofSchool(school)}: “${column.en}” is blank. Fill it in; “chưa” or 0 for none.`,
  },
};
