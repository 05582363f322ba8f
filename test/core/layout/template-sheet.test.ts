import { SCHOOL_KIND_NAMES } from '../../../src/core/regulations/school-kinds';
import { layOutTemplate } from '../../../src/core/layout/template-sheet';
import { recognise } from '../../../src/core/recognise/recognise';
import { check } from '../../../src/core/rules/run/check';
import { rangeAddress } from '../../../src/core/sheet/address';
import type { Grid } from '../../../src/core/sheet/grid';
import { STYLES, type SheetPlan } from '../../../src/core/sheet/plan';
import {
  fixedTemplates,
  listTemplates,
  type ListTemplate,
  type PrintedRow,
  printedColumns,
} from '../../../src/core/template/template';
import { TEMPLATES } from '../../../src/templates';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

/** The planned sheet as it would be read back, with some cells filled in. */
function readBack(plan: SheetPlan, filled: Record<string, CellSpec> = {}): Grid {
  const rows: CellSpec[][] = [];
  for (const cell of plan.cells) {
    const row = (rows[cell.row - 1] ??= []);
    if (cell.formula !== undefined) row[cell.column - 1] = { value: null, formula: cell.formula };
    else if (cell.value !== undefined) row[cell.column - 1] = cell.value;
  }
  for (const [key, value] of Object.entries(filled)) {
    const [row = 1, column = 1] = key.split(',').map(Number);
    (rows[row - 1] ??= [])[column - 1] = value;
  }
  const merges = (plan.merges ?? []).map(rangeAddress);
  return aGrid({ name: plan.name, rows: Array.from(rows, (row) => Array.from(row ?? [])), merges });
}

describe.each(fixedTemplates(TEMPLATES))('the sheet of $id', (template) => {
  const plan = layOutTemplate(template, { unit: 'Bù Đốp', period: '2021-2022' });
  const counts = template.columns.flatMap(({ values }, i) => (values.kind === 'count' ? [i + 1] : []));
  const firstRow = plan.freeze?.rows === undefined ? 1 : plan.freeze.rows + 1;

  it('is recognised again with full confidence, its unit with it', () => {
    const [table] = recognise(aWorkbook(readBack(plan)), [template], 'x.xlsx').tables;
    expect(table?.confidence).toBe(1);
    expect(table?.rows.map((row) => row.kind)).toEqual(template.rows.printed);
    expect(table?.claims).toEqual([expect.objectContaining({ name: 'Bù Đốp', from: 'title' })]);
    expect(table?.notes.filter((one) => one.note === 'missing')).toEqual([]);
  });

  it('has no findings when it is filled in with zeros', () => {
    const zeros = Object.fromEntries(
      template.rows.printed.flatMap((_, i) =>
        counts.map((column) => [`${String(firstRow + i)},${String(column)}`, 0]),
      ),
    );
    const [table] = recognise(aWorkbook(readBack(plan, zeros)), [template], 'x.xlsx').tables;
    expect(table && check({ of: 'table', template, table })).toEqual([]);
  });

  it('lets only its input cells be changed, and limits what goes into them', () => {
    expect(plan.isProtected).toBe(true);
    const inputs = plan.cells.filter((cell) => cell.style === 'inputCount');
    expect(inputs).toHaveLength(counts.length * template.rows.printed.length);
    const overTable = template.head?.length ?? 0;
    expect(plan.validations).toHaveLength(overTable + counts.length);
    for (const { rule, prompt } of (plan.validations ?? []).slice(overTable)) {
      expect(rule.kind).toBe('wholeNumber');
      expect(prompt.text).toMatch(/số nguyên/);
    }
  });

  it('derives totals and percentages by formulas', () => {
    const derived = plan.cells.filter((cell) => cell.formula !== undefined);
    const percents = template.columns.filter(({ values }) => values.kind === 'percent').length;
    expect(derived).toHaveLength(counts.length + percents * (template.rows.printed.length + 1));
  });
});

/** Rows that the form prints hold text before anybody fills them in. */
const isPrinted = ({ rows }: ListTemplate): boolean => Array.isArray(rows.printed);

describe.each(listTemplates(TEMPLATES).filter(isPrinted))('the printed rows of $id', (template) => {
  it('are all there, each once, and give no finding while nobody has filled them in', () => {
    const plan = layOutTemplate(template, { unit: 'Bù Đốp' });
    const [list] = recognise(aWorkbook(readBack(plan)), [template], '').lists;
    const printed = Array.isArray(template.rows.printed) ? template.rows.printed : [];
    expect(printed.length).toBeGreaterThan(3);
    const wanted = printed.map((row: PrintedRow) => row[template.rows.name]);
    expect(list?.records.map(({ name }) => name)).toEqual(wanted);
    expect(list && check({ of: 'list', template, list, asOf: '2022-01-31' })).toEqual([]);
  });
});

describe.each(listTemplates(TEMPLATES).filter((template) => !isPrinted(template)))(
  'the sheet of the list $id',
  (template) => {
    const plan = layOutTemplate(template, { unit: 'Bù Đốp', period: '2021-2022' });
    const firstRow = (plan.freeze?.rows ?? 0) + 1;
    const columns = printedColumns(template);
    const choices = columns.map(({ values }) => {
      if (values.kind === 'schoolKind') return SCHOOL_KIND_NAMES[template.rows.ofKinds?.[0] ?? 'primary'];
      if (values.kind === 'choice') return values.choices.at(-1)?.label;
      if (values.kind === 'date') return '31/12/2021';
      if (values.kind === 'code') return '07012301';
      if (values.kind === 'count') return 0;
      if (values.kind === 'year') return 2021;
      if (values.kind === 'criterion') return '1.10';
      if (values.kind === 'criteria') return values.bareNumber ? '1' : 'Tiêu chí 1.1 đến tiêu chí 1.10';
      if (values.kind === 'evidenceCode') return '[H1-1.10-01]';
      if (values.kind === 'period') return '01/11/2023-31/5/2024';
      return values.kind === 'done' ? 2021 : 'Lê Lợi';
    });

    it('is recognised again with full confidence, and holds no record while it is blank', () => {
      const [list] = recognise(aWorkbook(readBack(plan)), [template], '').lists;
      expect(list?.confidence).toBe(1);
      expect(list?.records).toEqual([]);
      expect(list?.notes.filter((one) => one.note !== 'formHeader')).toEqual([]);
      expect(list && check({ of: 'list', template, list, asOf: undefined })).toEqual([]);
    });

    it('reads what its own lists offer without a finding', () => {
      const filled = Object.fromEntries(
        choices.map((value, i) => [`${String(firstRow)},${String(i + 1)}`, value]),
      );
      const [list] = recognise(aWorkbook(readBack(plan, filled)), [template], '').lists;
      expect(list?.records).toHaveLength(1);
      const found = list ? check({ of: 'list', template, list, asOf: '2022-01-31' }) : [];
      // What a whole table must be is no matter of one row.
      expect(found.filter(({ code }) => !/^(?:CRT|EVD|PLN|SCH)/.test(code))).toEqual([]);
    });

    it('offers its rows for filling in, and limits what goes into them', () => {
      expect(plan.isProtected).toBe(true);
      const inputs = plan.cells.filter(({ style }) => STYLES[style].unlocked);
      const inRows = inputs.filter((cell) => cell.row >= firstRow);
      const filledIn = columns.filter(({ values }) => !['running', 'percent'].includes(values.kind));
      expect(inRows).toHaveLength(filledIn.length * template.rows.inputRows);
      const lists = (plan.validations ?? []).filter(
        ({ rule, range }) => rule.kind === 'list' && range.top >= firstRow,
      );
      const expected = columns.filter(
        ({ values }) => values.kind === 'choice' || values.kind === 'schoolKind',
      );
      expect(lists).toHaveLength(expected.length);
      expect(plan.print?.area.bottom).toBe(firstRow + template.rows.inputRows - 1);
    });
  },
);
