/** The rules by name, and what is wrong with settings that would switch some of them off. */

import type { RuleCode } from '../core/rules/registry';
import type { SettingsFault } from '../core/rules/rule-settings';
import { CRITERIA_RULE_NAMES } from './criteria-rule-names';
import type { Language } from './language';

export interface RuleWords {
  /** What holds when the rule is kept, without a capital and a full stop. */
  readonly names: Readonly<Record<RuleCode, string>>;
  readonly fault: (fault: SettingsFault) => string;
}

const vi: RuleWords = {
  names: {
    ...CRITERIA_RULE_NAMES.vi,
    TYP001: 'ô số lượng ghi bằng số, không ghi bằng chữ',
    TYP002: 'ô số liệu không chứa giá trị lỗi (#REF!, #DIV/0! …)',
    TYP003: 'ô số liệu là công thức thì có giá trị lưu trong tệp',
    TYP004: 'số được lưu dạng số, không phải dạng chữ',
    TYP005: 'ô tỉ lệ ghi tỉ lệ phần trăm',
    REQ001: 'số liệu bắt buộc không để trống',
    REQ002: 'dòng có tên thì có số liệu',
    RNG001: 'số lượng là số nguyên từ 0 trở lên',
    RNG002: 'phần không nhiều hơn toàn thể (ví dụ: tự đánh giá không nhiều hơn số trường hiện có)',
    RNG003: 'tỉ lệ nằm trong khoảng 0–100%',
    RNG004: 'số đang hoàn thiện hồ sơ không nhiều hơn số đã tự đánh giá mà chưa được đánh giá ngoài',
    RNG011: 'ít nhất một nửa số trường đã được công nhận đủ 5 năm đánh giá ngoài chu kì 2',
    RNG012: 'số được đánh giá ngoài thường không nhiều hơn số đã đăng ký, đã được chấp nhận',
    RNG013: 'hạn đăng ký của mỗi đợt không muộn hơn thời điểm đánh giá ngoài',
    SUM001: 'dòng cộng bằng tổng các dòng',
    SUM002: 'các phần cộng lại bằng toàn thể (ví dụ: không đạt và các cấp độ bằng số đã được đánh giá ngoài)',
    SUM003: 'tỉ lệ của mỗi dòng khớp với số lượng',
    SUM004: 'tỉ lệ của dòng cộng lấy tổng chia tổng',
    SUM005: 'dòng cộng không để trống cột có số liệu',
    TYP007: 'loại CSGD, kết quả … ghi đúng một giá trị của biểu mẫu',
    TYP008: 'ô ngày ghi ngày hoặc dấu x',
    REQ003: 'mỗi trường có tên và loại CSGD',
    CAT008: 'loại CSGD khớp với tên trường',
    RNG005: 'không việc nào được ghi sau ngày số liệu',
    RNG006: 'việc trước không ghi ngày muộn hơn việc sau',
    RNG007: 'không ghi hai kết quả loại trừ nhau',
    RNG008: 'có đánh giá ngoài thì đã tự đánh giá, có kết quả thì đã đánh giá ngoài',
    RNG009: 'có kết quả thì cột «Đã được đánh giá ngoài» không để trống',
    RNG010: 'mỗi trường chỉ đánh dấu một cấp độ',
    SCH001: 'mỗi đơn vị có một lần trong lịch kiểm tra',
    SCH002: 'ngày kiểm tra trong thời gian đã thông báo',
    SCH003: 'mỗi ngày một dòng',
    SCH004: 'không quá 3 người mỗi cấp học',
    NAR001: 'mục nào cũng có nội dung báo cáo',
    TSK001: 'nhiệm vụ quá hạn đã hoàn thành',
    TSK002: 'nhiệm vụ đã hoàn thành có minh chứng',
    REG004: 'bảng tổng hợp khớp với danh sách trường, theo từng loại và từng cột',
    REG005: 'trường nào trong danh sách trường cũng có trong danh sách phải trả lời',
    REG006: 'trường ghi trong các danh sách đều có trong danh sách trường',
    REG007: 'một trường ghi cùng một loại CSGD ở mọi danh sách',
    REG008: 'không ghi trường đã giải thể hoặc chưa thành lập',
    REG009: 'ngày công nhận ghi thống nhất giữa các danh sách',
    REG010: 'đăng ký chu kỳ 2 thì đã được công nhận lần trước',
    REG013: 'mỗi mã trường của một trường',
    REG014: 'mỗi trường một mã',
    REG017: 'danh sách chỉ ghi trường đã có kết quả mà danh sách đó nói về',
    REG011: 'kết quả công nhận còn trong thời hạn',
    REG012: 'mức độ chuẩn quốc gia phù hợp với cấp độ kiểm định',
    REG018: 'biết rõ trường được xét theo thông tư nào',
    REG015: 'trường thuộc đối tượng của danh sách',
    RNG016: 'chưa thực hiện thì ghi lí do',
    RNG017: 'phôi tồn và nhận bằng phôi đã cấp, hỏng và còn lại',
    RNG018: 'mã trường đúng dạng, không mất số 0 ở đầu',
    RNG019: 'mục phải trả lời không để trống',
  },
  fault: (fault) => {
    switch (fault.fault) {
      case 'shape':
        return 'phải có dạng {"off": [{"code": "SUM005", "reason": "lý do", "by": "ai tắt", "date": "2022-01-31"}]} (by và date có thể bỏ)';
      case 'unknown':
        return `không có quy tắc ${fault.code}`;
      case 'protects':
        return `không được tắt ${fault.code} vì nó báo những số liệu có thể bị mất hoặc tính hai lần`;
      case 'noReason':
        return `${fault.code} chưa có lý do (ít nhất ${String(fault.fewestWords)} từ)`;
      case 'twice':
        return `${fault.code} được tắt hai lần`;
    }
  },
};

const en: RuleWords = {
  names: {
    ...CRITERIA_RULE_NAMES.en,
    TYP001: 'counts are numbers, not text',
    TYP002: 'figures are no error values (#REF!, #DIV/0! …)',
    TYP003: 'formulas in cells of figures have a stored value',
    TYP004: 'numbers are stored as numbers, not as text',
    TYP005: 'percentages are percentages',
    REQ001: 'required figures are not blank',
    REQ002: 'a row with a name has figures',
    RNG001: 'counts are whole numbers from 0 up',
    RNG002: 'a part is not larger than its whole (self-assessed schools, say, than all schools)',
    RNG003: 'percentages lie in 0–100 %',
    RNG004: 'no more schools prepare than are self-assessed and not yet externally assessed',
    RNG011: 'at least half of the schools recognised five years ago are assessed again',
    RNG012: 'no more schools are assessed, as a rule, than registered or were accepted',
    RNG013: 'each round is registered for before it is assessed',
    SUM001: 'the total row is the sum of its rows',
    SUM002: 'parts add up to their whole (failed and all levels, say, to the externally assessed)',
    SUM003: 'the percentages of a row fit its counts',
    SUM004: 'the percentages of the total row are ratios of sums',
    SUM005: 'the total row leaves no column with figures blank',
    TYP007: 'kinds, results and other choices are of the form',
    TYP008: 'days are days or marks',
    REQ003: 'each school has a name and a kind',
    CAT008: 'the kind of a school fits its name',
    RNG005: 'nothing is dated after the day of the figures',
    RNG006: 'what comes first is not dated later',
    RNG007: 'no two results that exclude one another',
    RNG008: 'no external assessment without a self-assessment, no result without an external assessment',
    RNG009: 'with a result, the external assessment is not blank',
    RNG010: 'one level is marked for each school',
    SCH001: 'each unit stands in the schedule once',
    SCH002: 'inspections are on the announced days',
    SCH003: 'each day has one row',
    SCH004: 'no more than three people of each level',
    NAR001: 'each section has a text',
    TSK001: 'tasks are done when their day is past',
    TSK002: 'tasks that are done have evidence',
    REG004: 'a table agrees with the list of schools, kind by kind and column by column',
    REG005: 'every school answers where all have to',
    REG006: 'lists name schools of the list of all schools only',
    REG007: 'a school is of one kind in all lists',
    REG008: 'no school is named that is closed or not founded yet',
    REG009: 'days of recognition agree between lists',
    REG010: 'who registers for the second cycle was recognised before',
    REG013: 'no two schools have one code',
    REG014: 'a school has one code',
    REG017: 'a list about schools with a result names no others',
    REG011: 'recognitions have not expired',
    REG012: 'the national standard fits the accreditation level',
    REG018: 'it is known which regulation holds for a school',
    REG015: 'schools are of the kinds that the list is for',
    RNG016: 'what was not done is explained',
    RNG017: 'blanks carried over and received are those issued, spoiled and left',
    RNG018: 'codes of schools have a known form and kept their leading zeros',
    RNG019: 'what each school has to answer is not blank',
  },
  fault: (fault) => {
    switch (fault.fault) {
      case 'shape':
        return 'it must be {"off": [{"code": "SUM005", "reason": "why", "by": "who", "date": "2022-01-31"}]} (by and date may be left out)';
      case 'unknown':
        return `there is no rule ${fault.code}`;
      case 'protects':
        return `${fault.code} cannot be switched off: it names figures that might be lost or counted twice`;
      case 'noReason':
        return `${fault.code} has no reason (at least ${String(fault.fewestWords)} words)`;
      case 'twice':
        return `${fault.code} is switched off twice`;
    }
  },
};

export const RULE_WORDS: Readonly<Record<Language, RuleWords>> = { vi, en };

/** The rule's name; its code where it has none any more. */
export function nameOfRule(code: string, language: Language): string {
  const names: Readonly<Record<string, string>> = RULE_WORDS[language].names;
  return names[code] ?? code;
}
