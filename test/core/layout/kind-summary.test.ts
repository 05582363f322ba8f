import { kindSummary } from '../../../src/core/layout/kind-summary';
import { recognise } from '../../../src/core/recognise/recognise';
import { TEMPLATES } from '../../../src/templates';
import { externalAssessmentRegistration } from '../../../src/templates/external-assessment-registration';
import { schoolRegister } from '../../../src/templates/school-register';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

const HEADER = ['TT', 'Tên CSGD', 'Loại CSGD', 'Đợt đăng ký đánh giá ngoài', 'Ngày nộp hồ sơ', 'Thẩm định'];

function summaryOf(...rows: readonly (readonly CellSpec[])[]): readonly string[] {
  const grid = aGrid({ rows: [HEADER, ...rows.map((row, i) => [i + 1, ...row])] });
  const [list] = recognise(aWorkbook(grid), TEMPLATES, '').lists;
  return kindSummary(externalAssessmentRegistration, list?.records ?? []);
}

it('writes who registers as the plan of Thủ Thừa does', () => {
  const lines = summaryOf(
    ['MG Bình Thạnh', 'Mầm non', 'Đợt 1', '10/04/2021', 'x'],
    ['THCS Mỹ Thạnh', 'Trung học cơ sở', 'Đợt 1', '10/04/2021', 'x'],
    ['MG Bình An', 'Mầm non', 'Đợt 1', '10/04/2021', 'x'],
  );
  expect(lines).toEqual([
    'Mầm non: 02 (MG Bình Thạnh, MG Bình An)',
    'Tiểu học: 00',
    'Trung học cơ sở: 01 (THCS Mỹ Thạnh)',
  ]);
});

it('has a line for kinds that the plan does not print, and for schools of no known kind', () => {
  const lines = summaryOf(
    ['THPT Thủ Thừa', 'THPT', 'Đợt 1', '10/04/2021', 'x'],
    ['Trường Hoa Sen', '', 'Đợt 1', '10/04/2021', 'x'],
  );
  expect(lines).toEqual([
    'Mầm non: 00',
    'Tiểu học: 00',
    'Trung học cơ sở: 00',
    'Trung học phổ thông: 01 (THPT Thủ Thừa)',
    'Chưa rõ loại CSGD: 01 (Trường Hoa Sen)',
  ]);
});

it('is asked for by the declaration only', () => {
  expect(kindSummary(schoolRegister, [])).toEqual([]);
});
