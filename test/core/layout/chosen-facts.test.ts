/** What the chosen kinds and day change on an empty form, and what they leave alone. */

import { layOutSheets } from '../../../src/core/layout/template-sheet';
import { SCHOOL_KINDS, type SchoolKind } from '../../../src/core/regulations/school-kinds';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { FORMS } from '../../../src/templates';

function sheetsOf(id: string, kinds: readonly SchoolKind[], asOf?: string): SheetPlan[] {
  const form = FORMS.find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return layOutSheets(form, { kinds, ...(asOf !== undefined && { asOf }) });
}

const textsOf = ({ cells }: SheetPlan): string[] =>
  cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

it('has the criteria of one kind on each sheet, in the order of the forms', () => {
  const sheets = sheetsOf('criteria-assessment', [...SCHOOL_KINDS].reverse(), '2026-08-01');
  expect(sheets.map(({ name }) => name)).toEqual(
    ['MN', 'TH', 'THCS', 'THPT', 'nhiều cấp', 'GDTX'].map((kind) => `Đánh giá tiêu chí - ${kind}`),
  );
  for (const sheet of sheets) {
    expect(sheet.name.length).toBeLessThanOrEqual(31);
    expect(textsOf(sheet)).toContain('1.1');
  }
});

it.each([
  ['2022-01-31', 'Thông tư 17, 18, 19/2018/TT-BGDĐT'],
  ['2026-08-01', 'Thông tư 57/2026/TT-BGDĐT'],
])('names over the criteria of %s the circular that they are of', (day, circular) => {
  for (const sheet of sheetsOf('criteria-assessment', ['preschool', 'primary'], day))
    expect(textsOf(sheet)).toContain(`Tiêu chí theo ${circular}.`);
});

it('leaves the rows blank where no kind is chosen, as for a form to fill in by hand', () => {
  const [sheet, ...others] = sheetsOf('criteria-assessment', []);
  expect(others).toEqual([]);
  expect(sheet && textsOf(sheet)).not.toContain('1.1');
});

it('has one sheet of every other form, whatever the kinds', () => {
  for (const { id } of FORMS.filter((form) => form.id !== 'criteria-assessment'))
    expect([id, sheetsOf(id, SCHOOL_KINDS).length]).toEqual([id, 1]);
});

it('gives no row to kinds that a table cannot be about', () => {
  const [sheet] = sheetsOf('diploma-totals-thcs', ['preschool', 'primary', 'lowerSecondary']);
  expect(sheet && textsOf(sheet)).toContain('Trung học cơ sở');
  expect(sheet && textsOf(sheet)).not.toContain('Mầm non');
  // Nothing that is chosen hands out diplomas: the form as it is printed.
  const [whole] = sheetsOf('diploma-totals-thcs', ['preschool']);
  expect(whole && textsOf(whole)).toEqual(
    expect.arrayContaining(['Trung học cơ sở', 'Giáo dục thường xuyên']),
  );
});

it('writes the day of the figures over every form, and into no day that is the form’s own', () => {
  for (const { id } of FORMS) {
    const [sheet] = sheetsOf(id, ['primary'], '2022-01-31');
    const said = sheet ? textsOf(sheet).filter((text) => text.includes('31/01/2022')) : [];
    const expected = ['Số liệu tính đến ngày 31/01/2022'];
    // The day of an assessment is the one by which its criteria are chosen.
    expect([id, said]).toEqual([id, id === 'criteria-assessment' ? [...expected, '31/01/2022'] : expected]);
  }
});

it('has room for a title that needs two lines', () => {
  const [long] = sheetsOf('inspection-schedule', []);
  const [short] = sheetsOf('evidence-index', []);
  const height = (sheet: SheetPlan | undefined): number => sheet?.rowHeights?.[3] ?? 0;
  expect(height(short)).toBe(26);
  expect(height(long)).toBeGreaterThan(36);
});

it('has room for a kind whose name needs two lines in a narrow column', () => {
  const [sheet] = sheetsOf('assessment-targets', ['preschool', 'multiLevel']);
  const rowOf = (text: string): number => sheet?.cells.find(({ value }) => value === text)?.row ?? 0;
  const short = sheet?.rowHeights?.[rowOf('Mầm non')] ?? 0;
  expect(sheet?.rowHeights?.[rowOf('Trường phổ thông có nhiều cấp học')]).toBeGreaterThan(short);
});
