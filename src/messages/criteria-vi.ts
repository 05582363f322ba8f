/** Vietnamese sentences for findings about criteria, evidence and plans. */

import type { CriteriaFindingFacts } from '../core/findings/criteria-facts';
import { formatDay, formatKnownDay, formatNumber } from './format-vi';
import { spansOf } from './criteria-spans';

type CriteriaMessages = {
  readonly [Code in keyof CriteriaFindingFacts]: (facts: CriteriaFindingFacts[Code]) => string;
};

const UNVERIFIED = '(chưa đối chiếu với văn bản gốc)';

const WHY: Readonly<Partial<Record<string, string>>> = {
  placeholder: 'chỗ trống của mẫu chưa được ghi',
  noStandard: 'thiếu số của tiêu chuẩn (ví dụ 1.3)',
  noSeparator: 'hai tiêu chí đứng liền nhau, không rõ là liệt kê hay «đến»',
  openRange: 'thiếu một đầu của khoảng',
  several: 'ô này chỉ nhận một',
  extraLevel: 'thừa một cấp số',
  ambiguous: 'hiểu được theo nhiều cách',
  incomplete: 'thiếu số hộp, tiêu chí hoặc số thứ tự',
  noSuchDay: 'không có ngày này',
  endBeforeStart: 'ngày cuối trước ngày đầu',
  vague: 'không nói rõ ngày',
};

export const criteriaVi = {
  TYP009: ({ column, typed, damage, candidates }) =>
    `«${column.vi}» đang là ${damage === 'number' ? `số ${typed}` : `ngày (${typed})`}: Excel đã đổi số của tiêu chí khi nhập${candidates.length === 0 ? '' : `; có thể là ${candidates.map(name).join(' hoặc ')}`}. Định dạng ô là Văn bản (Text) rồi ghi lại số tiêu chí.`,
  TYP010: ({ column, typed, what, why }) =>
    `«${column.vi}» ghi «${typed}», không đọc được thành tiêu chí${reason(why)}${what === typed || what === '' ? '' : `, ở chỗ «${what}»`}. Ghi như «Tiêu chí 1.1 đến tiêu chí 1.10» hoặc «Mức 4: 1».`,
  TYP011: ({ column, typed, why, candidates }) =>
    `«${column.vi}» ghi «${typed}», không đúng dạng mã minh chứng${reason(why)}${candidates.length === 0 ? '' : `; có thể là ${candidates.join(' hoặc ')}`}. Ghi như [H1-1.1-01].`,
  TYP012: ({ column, typed, why }) =>
    `«${column.vi}» ghi «${typed}», không rõ từ ngày nào đến ngày nào${reason(why)} nên không đối chiếu được. Ghi như 01/11/2023-31/5/2024.`,
  TYP013: ({ column, typed, read }) =>
    `«${column.vi}» ghi «${typed}» bằng dấu phẩy; đã hiểu là ${read.map(name).join(', ')}. Nếu là hai tiêu chí, ghi tách ra; nếu là một, ghi bằng dấu chấm.`,
  CRT001: ({ lacks }) =>
    ({
      kind: 'Không rõ loại CSGD nên chưa đối chiếu với danh mục tiêu chí. Ghi «Loại CSGD» ở phía trên bảng.',
      day: 'Không rõ ngày đánh giá nên chưa biết áp dụng thông tư nào và chưa đối chiếu với danh mục tiêu chí. Ghi ngày ở phía trên bảng.',
      circular:
        'Chương trình chưa có danh mục tiêu chí cho loại CSGD này vào ngày này nên chưa đối chiếu. Kiểm tra lại loại CSGD và ngày.',
    })[lacks],
  CRT002: ({ column, code, circular }) =>
    `«${column.vi}»: ${named(code)} không có trong ${circular}. Kiểm tra lại số tiêu chí và loại CSGD.`,
  CRT003: ({ column, code, circular, others }) =>
    `«${column.vi}»: ${named(code)} không có trong ${circular} nhưng có trong ${others.join(', ')} ${UNVERIFIED}. Kiểm tra xem bảng lập theo thông tư nào.`,
  CRT004: ({ column, from, to }) =>
    `«${column.vi}»: từ ${named(from)} đến ${named(to)} là ngược thứ tự nên không lấy tiêu chí nào. Ghi lại hai đầu.`,
  CRT005: ({ codes, standard }) =>
    `${capital(spansOf(codes, 'vi'))} không thuộc tiêu chuẩn ${standard} của dòng này. Sửa khoảng tiêu chí hoặc số tiêu chuẩn.`,
  CRT006: ({ missing, circular }) =>
    `Chưa nhóm nào nhận ${spansOf(missing, 'vi')} (theo ${circular}). Bổ sung vào dòng của nhóm phụ trách.`,
  CRT007: ({ codes, otherCell }) =>
    `${capital(spansOf(codes, 'vi'))} đã ghi ở ô ${otherCell}. Giữ ở một nhóm, hoặc ghi rõ các nhóm phối hợp.`,
  CRT008: ({ code, level, circular }) =>
    `${capital(named(code))} ghi đạt Mức ${formatNumber(level)}, nhưng ${circular} không có Mức ${formatNumber(level)} ở tiêu chí này ${UNVERIFIED}. Kiểm tra lại mức đạt.`,
  CRT009: ({ code, level, missing }) =>
    `${capital(named(code))} đánh dấu Mức ${formatNumber(level)} mà không đánh dấu ${missing.map((one) => `Mức ${formatNumber(one)}`).join(', ')}. Đạt mức trên thì phải đạt các mức dưới: kiểm tra lại.`,
  CRT010: ({ code, missing }) =>
    `${capital(named(code))} ghi đạt, nhưng ${spansOf(missing, 'vi')} chưa đạt mức cao nhất; Mức 4 chỉ xét khi tất cả tiêu chí đạt Mức 3 ${UNVERIFIED}. Kiểm tra lại.`,
  CRT011: ({ declared, derived, missing, circular }) =>
    `Nhà trường ghi ${overall(declared)}, nhưng theo các tiêu chí là ${overall(derived)} (${circular}, ${UNVERIFIED.slice(1, -1)})${missing.length === 0 ? '' : `; chưa đủ ở ${spansOf(missing, 'vi')}`}. Kiểm tra lại mức chung hoặc các tiêu chí.`,
  CRT012: ({ standard, needs, derived, circular }) =>
    `Chuẩn quốc gia mức độ ${formatNumber(standard)} cần đạt Mức ${formatNumber(needs)}, nhưng các tiêu chí mới là ${overall(derived)} (${circular}, ${UNVERIFIED.slice(1, -1)}). Kiểm tra lại.`,
  CRT013: ({ code, firstCell }) =>
    `${capital(named(code))} đã có ở ô ${firstCell}. Mỗi tiêu chí chỉ ghi một dòng: xóa dòng thừa hoặc sửa số tiêu chí.`,
  CRT014: ({ code }) =>
    `${capital(named(code))} chưa ghi mức đạt nên chưa suy ra được mức chung của trường. Ghi «Không đạt» hoặc mức đạt.`,
  CRT015: ({ what, name: typed, before }) =>
    what === 'school'
      ? `«${typed}» đứng sau «${before}». Mẫu liệt kê theo thứ tự trường mầm non, tiểu học, trung học cơ sở: sắp xếp lại.`
      : `${capital(named(typed))} đứng sau ${named(before)}. Mẫu liệt kê theo thứ tự tiêu chí của thông tư: sắp xếp lại.`,
  CRT016: ({ code, level }) =>
    level === 4
      ? `${capital(named(code))} ghi «Đạt» hoặc Mức 4 nên không rõ đạt mức nào. Ghi Mức 1, Mức 2 hoặc Mức 3.`
      : `${capital(named(code))} ghi Mức ${formatNumber(level)}; tiêu chí của Mức 4 chỉ ghi «Đạt» hoặc «Không đạt».`,
  CRT018: ({ day, circulars }) =>
    `Ngày đánh giá chỉ ghi ${formatKnownDay(day)} nên chưa rõ áp dụng ${circulars.join(' hay ')} và chưa đối chiếu với danh mục tiêu chí. Ghi đủ ngày, tháng, năm ở phía trên bảng.`,
  CRT017: ({ missing, circular }) =>
    `Bảng thiếu ${spansOf(missing, 'vi')} của ${circular} nên chưa suy ra được mức chung. Bổ sung các dòng này.`,
  EVD001: ({ name: piece }) =>
    `Minh chứng «${piece}» chưa có mã. Ghi mã của lần dùng đầu tiên, ví dụ [H1-1.1-01].`,
  EVD002: ({ code, filed, named: own }) =>
    `Mã ${code} là của ${named(own)} nhưng xếp ở ${named(filed)}. Nếu dùng lại minh chứng thì giữ mã cũ; nếu không, sửa mã.`,
  EVD003: ({ code, firstCell }) =>
    `Mã ${code} đã dùng cho minh chứng khác ở ô ${firstCell}. Mỗi mã chỉ của một minh chứng: đổi một trong hai mã.`,
  EVD004: ({ name: piece, codes, firstCell }) =>
    `Minh chứng «${piece}» có nhiều mã: ${codes.join(', ')} (lần đầu ở ô ${firstCell}). Nếu là một minh chứng thì giữ mã của lần dùng đầu tiên.`,
  EVD005: ({ missing }) =>
    `Số thứ tự bị bỏ trống: ${missing.join(', ')}. Kiểm tra có sót minh chứng không, hoặc đánh số lại.`,
  EVD006: ({ first }) =>
    `Minh chứng đầu tiên của tiêu chí là ${first}, không phải số 01. Kiểm tra có sót minh chứng không.`,
  EVD007: ({ code, circular }) =>
    `Mã ${code} không theo cách mã hóa đi cùng ${circular} ${UNVERIFIED}. Kiểm tra xem danh mục lập theo thông tư nào.`,
  EVD008: ({ code, firstCell }) =>
    `Minh chứng ${code} ghi hai lần trong cùng một tiêu chí (lần đầu ở ô ${firstCell}). Xóa dòng thừa hoặc sửa mã.`,
  PLN001: ({ from, to, days }) =>
    `Từ ${formatDay(from)} đến ${formatDay(to)} (${formatNumber(days)} ngày, có ngày làm việc) không thuộc hoạt động nào. Kiểm tra lại thời gian.`,
  PLN002: ({ from, to }) =>
    `${from === to ? `Ngày ${formatDay(from)}` : `Từ ${formatDay(from)} đến ${formatDay(to)}`} không thuộc hoạt động nào; đó là ngày nghỉ cuối tuần.`,
  PLN003: ({ from, to, days, otherCell }) =>
    `Trùng ${formatNumber(days)} ngày (${formatDay(from)} – ${formatDay(to)}) với thời gian ở ô ${otherCell}. Kiểm tra lại hai khoảng thời gian.`,
  PLN004: ({ above }) =>
    `Thời gian này bắt đầu trước dòng trên («${above}»). Sắp xếp lại theo thứ tự thời gian.`,
  PLN005: ({ members }) =>
    `Hội đồng có ${formatNumber(members)} thành viên; Thông tư 57/2026/TT-BGDĐT cần số lẻ, ít nhất 5 ${UNVERIFIED}. Kiểm tra lại danh sách.`,
  PLN006: ({ role, found }) =>
    `Hội đồng ghi ${formatNumber(found)} ${role === 'chairman' ? 'chủ tịch' : 'thư ký'}; Thông tư 57/2026/TT-BGDĐT cần đúng một ${UNVERIFIED}. Kiểm tra lại danh sách.`,
} satisfies CriteriaMessages;

function reason(why: string | null): string {
  const words = why === null ? undefined : WHY[why];
  return words === undefined ? '' : ` (${words})`;
}

/** "1.10" as it is, "M4.3" in words. */
function name(code: string): string {
  return code.startsWith('M4.') ? `${code.slice(3)} của Mức 4` : code;
}

function named(code: string): string {
  return /^\d$/.test(code) ? `tiêu chuẩn ${code}` : `tiêu chí ${name(code)}`;
}

function overall(level: number): string {
  return level === 0 ? '«Không đạt»' : `«Đạt Mức ${formatNumber(level)}»`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
