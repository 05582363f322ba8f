/**
 * The words around the names of units: offices, labels, the motto, and what ends a name inside of a
 * longer text.
 */

import { withoutDiacritics } from './label';

/** Patterns over canonical text. */
export interface LineWords {
  readonly isBare: boolean;
  /** Offices whose name or place follows. */
  readonly office: RegExp;
  readonly label: RegExp;
  /** What ends a name inside of a longer text. */
  readonly end: RegExp;
  readonly motto: RegExp;
  readonly addressee: RegExp;
  readonly above: RegExp;
  /** Before a tier: no unit of its own («các xã», «cấp huyện»). */
  readonly general: RegExp;
  /** Society, and no commune. */
  readonly society: RegExp;
  /** What stands before or behind it where it is society, in a text whose capitals do not tell. */
  readonly beforeSociety: RegExp;
  readonly afterSociety: RegExp;
  readonly levels: RegExp;
}

/** Words of canonical text; each is looked for as whole words. */
const OFFICES = [
  'phòng giáo dục(?: ?(?:và|&|-) ?| )đào tạo',
  'phòng giáo dục',
  'phòng gd ?(?:&|và|-)? ?đt',
  'p\\.? ?gd ?(?:&|và|-)? ?đt',
  'pgd',
  'phòng văn hoá ?(?:và|-|,)? ?xã hội',
  'phòng vh ?(?:&|và|-)? ?xh',
  'uỷ ban nhân dân',
  'ubnd',
];
const LABELS = 'đơn vị|cơ quan|nơi báo cáo';
const AFTER_LABEL = 'báo cáo|gửi báo cáo|lập báo cáo|nộp báo cáo|gửi|nộp|lập|thực hiện|tổng hợp';

/**
 * No unit of the country, present or former, has any of these in its name; with and without
 * diacritics.
 */
const ENDS = [
  'năm ?(?:\\d|học)',
  '(?:tính )?đến (?:hết|ngày|tháng|năm|\\d)',
  'tính đến',
  'ngày ?[\\d…._]',
  'tháng ?[\\d…._]',
  'quý (?:\\d|i|ii|iii|iv)',
  'học kì',
  'giai đoạn',
  'công (?:văn|khai|tác|nhận)',
  'báo cáo',
  'kết quả',
  'tổng hợp',
  'danh sách',
  'biểu (?:mẫu|số|\\d)',
  'mẫu (?:số|\\d)',
  'phụ lục',
  'bảng (?:số|\\d|tổng)',
  'số liệu',
  'kính gửi',
  'về việc',
  'v/v',
  'trên địa bàn',
  'thực hiện',
  'đăng kí',
  'kế hoạch',
  'tự đánh giá',
  'đánh giá ngoài',
  'kiểm định',
  'chất lượng',
  'kđclgd',
  'csgd',
  'cơ sở giáo dục',
  'ngành giáo dục',
  'trường (?:mầm non|mẫu giáo|mn|mg|tiểu học|th|thcs|thpt|trung học|phổ thông|pt|học)',
  'phòng (?:giáo dục|gd|văn hoá|vh|nội vụ|chuyên môn)',
  'sở (?:giáo dục|gd)',
  'thuộc (?:tỉnh|thành phố|tp|huyện|quận|thị xã|tx|xã|phường|sở|phòng|ubnd)',
  'ubnd',
  'uỷ ban nhân dân',
];
/**
 * Nor is any of these a syllable of a name; without diacritics they are («Tài», «Trọng», «Cửa»).
 */
const SINGLE_ENDS = 'theo|về|tính|tháng|ngày|gửi|số|đã|được|của|cho|với|trong|tại|trên|biểu|gồm|cùng';

const MOTTO = [
  'cộng hoà xã hội(?: chủ nghĩa)?(?: việt nam)?',
  'chxhcn ?(?:việt nam|vn)',
  'độc lập[ .,•*–-]*tự do[ .,•*–-]*hạnh phúc',
];
const BEFORE_SOCIETY =
  'văn hoá|vh|gia đình|kinh tế|kt|lao động|cộng hoà|thương binh|an sinh|công tác|mạng|bảo hiểm|khoa học|nguồn lực|lực lượng|' +
  'tổ chức|trật tự|chính trị|nhà trường|vấn đề|đời sống|toàn';
const AFTER_SOCIETY = 'chủ nghĩa|hoá|học|của|và|trong|xã|phường|đặc khu|huyện|quận|thị xã|thành phố|tỉnh';
const LEVELS = 'mầm non|mẫu giáo|tiểu học|trung học|thường xuyên|phổ thông|dân tộc|cấp|khối|và|thành viên';

function lineWords(isBare: boolean): LineWords {
  const spelt = (words: string): string =>
    isBare ? words.replace(/[^\p{ASCII}]+/gu, (letters) => withoutDiacritics(letters)) : words;
  const any = (words: readonly string[]): string => words.map(spelt).join('|');
  const singles = isBare ? [] : [SINGLE_ENDS];
  const boundary = '(?![\\p{L}\\p{M}])';
  return {
    isBare,
    office: new RegExp(`(?<![\\p{L}\\p{M}])(?:${any(OFFICES)})${boundary}\\s*[:.,-]?\\s*`, 'gu'),
    label: new RegExp(
      `^(?:[-*+•\\d.) ]*)(?:${spelt('tên')} )?(?:${spelt(LABELS)})(?: (?:${spelt(AFTER_LABEL)}))*\\s*:\\s*`,
      'u',
    ),
    end: new RegExp(
      `[();:"\\[]|/(?!\\p{L})|(?<![\\p{L}\\p{M}])(?:${any([...ENDS, ...singles])})(?=$|[^\\p{L}\\p{M}])`,
      'u',
    ),
    motto: new RegExp(any(MOTTO), 'gu'),
    addressee: new RegExp(`^[-+* ]*(?:${any(['kính gửi', 'nơi nhận', 'kính trình'])})`, 'u'),
    above: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${any(['sở giáo dục', 'sở gd', 'sgd', 'bộ giáo dục', 'bộ gd'])})`,
      'u',
    ),
    general: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${any(['các', 'cấp', 'mỗi', 'từng', 'mọi', 'những', 'liên', 'toàn', 'trong', 'theo'])}|\\d+) $`,
      'u',
    ),
    society: new RegExp(`(?<![\\p{L}\\p{M}])${spelt('xã hội')}${boundary}`, 'gu'),
    beforeSociety: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${spelt(BEFORE_SOCIETY)})[ ,&-]*(?:${spelt('và')} )?$`,
      'u',
    ),
    afterSociety: new RegExp(`^(?: (?:${spelt(AFTER_SOCIETY)})${boundary}| ?[^ \\p{L}\\p{M}]|$)`, 'u'),
    levels: new RegExp(`^(?:${spelt(LEVELS)})${boundary}`, 'u'),
  };
}

const AS_WRITTEN = lineWords(false);
/** For lines typed without diacritics. */
const BARE = lineWords(true);

/** @param text canonical */
export function wordsFor(text: string): LineWords {
  return /[^\p{ASCII}]/u.test(text) ? AS_WRITTEN : BARE;
}
