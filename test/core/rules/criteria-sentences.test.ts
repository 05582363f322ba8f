/** What is said of criteria, evidence and plans, in the words of the form. */

import type { RuleFacts } from '../../../src/core/rules/rules';
import { spansOf } from '../../../src/messages/findings/criteria-spans';
import { sentence } from '../../../src/messages/sentence';

type Code = keyof RuleFacts;
type Case = { [One in Code]: readonly [One, RuleFacts[One], string] }[Code];

const column = { vi: 'Tiêu chí', en: 'criterion' };
const circular = 'Thông tư 18/2018';

/** What a Vietnamese reader is told: what is wrong, in the words of the form. */
const SINCE_2026 = { fewest: 5, isOdd: true, regulation: 'Thông tư 57/2026/TT-BGDĐT', isVerified: false };

const CASES: readonly Case[] = [
  [
    'TYP009',
    { column, typed: '1.1', damage: 'number', candidates: ['1.1', '1.10'] },
    '«Tiêu chí» đang là số 1.1: Excel đã đổi số của tiêu chí khi nhập; có thể là 1.1 hoặc 1.10.',
  ],
  [
    'TYP010',
    { column, typed: 'Tiêu chí 3', what: '3', why: 'noStandard' },
    'không đọc được thành tiêu chí (thiếu số của tiêu chuẩn (ví dụ 1.3)), ở chỗ «3»',
  ],
  [
    'TYP011',
    { column, typed: 'H1', why: 'incomplete', candidates: [] },
    '«H1», không đúng dạng mã minh chứng',
  ],
  ['TYP012', { column, typed: 'cuối tháng 5', why: 'vague' }, 'không rõ từ ngày nào đến ngày nào'],
  ['TYP013', { column, typed: '1,1', read: ['1.1'] }, 'bằng dấu phẩy; đã hiểu là 1.1'],
  ['CRT001', { lacks: 'kind' }, 'Không rõ loại CSGD'],
  ['CRT002', { column, code: '5.7', circular }, 'tiêu chí 5.7 không có trong Thông tư 18/2018'],
  [
    'CRT003',
    { column, code: '3.5', circular, others: ['Thông tư 57/2026'] },
    'nhưng có trong Thông tư 57/2026 (chưa đối chiếu với văn bản gốc)',
  ],
  ['CRT004', { column, from: '1.10', to: '1.1' }, 'từ tiêu chí 1.10 đến tiêu chí 1.1 là ngược thứ tự'],
  ['CRT005', { codes: ['3.1'], standard: '2' }, 'Tiêu chí 3.1 không thuộc tiêu chuẩn 2'],
  ['CRT006', { missing: ['1.8', '1.9', '1.10'], circular }, 'Chưa nhóm nào nhận tiêu chí 1.8–1.10'],
  ['CRT007', { codes: ['1.4'], otherCell: 'B9' }, 'Tiêu chí 1.4 đã ghi ở ô B9'],
  [
    'CRT008',
    { code: '1.2', level: 3, circular },
    'không có Mức 3 ở tiêu chí này (chưa đối chiếu với văn bản gốc)',
  ],
  ['CRT009', { code: '1.3', level: 3, missing: [1, 2] }, 'đánh dấu Mức 3 mà không đánh dấu Mức 1, Mức 2'],
  ['CRT010', { code: 'M4.1', missing: ['2.2'] }, 'Tiêu chí 1 của Mức 4 ghi đạt, nhưng tiêu chí 2.2'],
  [
    'CRT011',
    { declared: 3, derived: 0, missing: ['2.2'], circular },
    'ghi «Đạt Mức 3», nhưng theo các tiêu chí là «Không đạt» (Thông tư 18/2018, chưa đối chiếu với văn bản gốc); chưa đủ ở tiêu chí 2.2',
  ],
  [
    'CRT012',
    { standard: 2, needs: 3, derived: 2, circular },
    'mức độ 2 cần đạt Mức 3, nhưng các tiêu chí mới là «Đạt Mức 2»',
  ],
  ['CRT013', { code: '1.1', firstCell: 'A8' }, 'Tiêu chí 1.1 đã có ở ô A8'],
  ['CRT014', { code: '1.1' }, 'Tiêu chí 1.1 chưa ghi mức đạt'],
  [
    'CRT015',
    { what: 'school', name: 'Trường TH A', before: 'Trường THCS B' },
    '«Trường TH A» đứng sau «Trường THCS B»',
  ],
  ['CRT016', { code: 'M4.2', level: 2 }, 'Tiêu chí 2 của Mức 4 ghi Mức 2'],
  [
    'CRT018',
    { day: '2025', circulars: ['Thông tư 18/2018', 'Thông tư 22/2024'] },
    'Ngày đánh giá chỉ ghi 2025 nên chưa rõ áp dụng Thông tư 18/2018 hay Thông tư 22/2024',
  ],
  ['CRT017', { missing: ['2.4'], circular }, 'Bảng thiếu tiêu chí 2.4 của Thông tư 18/2018'],
  ['EVD001', { name: 'Nghị quyết' }, 'Minh chứng «Nghị quyết» chưa có mã'],
  [
    'EVD002',
    { code: '[H2-2.1-01]', filed: '2.3', named: '2.1' },
    'Mã [H2-2.1-01] là của tiêu chí 2.1 nhưng xếp ở tiêu chí 2.3',
  ],
  ['EVD003', { code: '[H1-1.1-01]', firstCell: 'C8' }, 'đã dùng cho minh chứng khác ở ô C8'],
  [
    'EVD004',
    { name: 'Nghị quyết', codes: ['[H1-1.1-01]', '[H1-1.2-01]'], firstCell: 'C8' },
    'có nhiều mã: [H1-1.1-01], [H1-1.2-01]',
  ],
  ['EVD005', { missing: ['[H1-1.1-02]'] }, 'bị bỏ trống: [H1-1.1-02]'],
  ['EVD006', { first: '[H1-1.1-02]' }, 'là [H1-1.1-02], không phải số 01'],
  ['EVD007', { code: 'MC.1.1.01', circular }, 'không theo cách mã hóa đi cùng Thông tư 18/2018'],
  ['EVD008', { code: '[H1-1.1-01]', firstCell: 'C8' }, 'ghi hai lần trong cùng một tiêu chí'],
  ['PLN001', { from: '2024-04-07', to: '2024-04-14', days: 8 }, 'Từ 07/04/2024 đến 14/04/2024 (8 ngày'],
  ['PLN002', { from: '2024-04-07', to: '2024-04-07' }, 'Ngày 07/04/2024 không thuộc hoạt động nào'],
  [
    'PLN003',
    { from: '2024-04-08', to: '2024-04-10', days: 3, otherCell: 'A5' },
    'Trùng 3 ngày (08/04/2024 – 10/04/2024)',
  ],
  ['PLN004', { above: '07/4/2024-27/4/2024' }, 'trước dòng trên («07/4/2024-27/4/2024»)'],
  ['PLN005', { members: 6, ...SINCE_2026 }, 'Hội đồng có 6 thành viên'],
  ['PLN006', { role: 'secretary', found: 0, ...SINCE_2026 }, 'Hội đồng ghi 0 thư ký'],
];

it.each(CASES)('%s is told in Vietnamese and English', (code, facts, told) => {
  const text = sentence({ code, facts }, 'vi');
  expect(text).toContain(told);
  expect(text).toMatch(/^[^a-z].*\.$/);
  const english = sentence({ code, facts }, 'en');
  expect(english).toMatch(/\.$/);
  expect(english).not.toContain('undefined');
});

it.each<[readonly string[], string]>([
  [['1.1', '1.2'], 'tiêu chí 1.1, 1.2'],
  [['1.8', '1.9', '1.10', '2.1'], 'tiêu chí 1.8–1.10, 2.1'],
  [['5.6', 'M4.1', 'M4.2', 'M4.3'], 'tiêu chí 5.6; tiêu chí 1–3 của Mức 4'],
  [
    ['1.1', '1.3', '1.5', '1.7', '1.9', '2.1', '2.3', '3.1', '3.3'],
    'tiêu chí 1.1, 1.3, 1.5, 1.7, 1.9, 2.1, 2.3, 3.1 và 1 khoảng nữa',
  ],
])('names %j in few words', (codes, text) => {
  expect(spansOf(codes, 'vi')).toBe(text);
});
