/** Tables by school kind share most of their headers; each must be known as itself, and as nothing else. */

import fc from 'fast-check';
import { recognise } from '../../../src/core/recognise/recognise';
import { isSureList } from '../../../src/core/submission/list-submission';
import type { RecognisedTable } from '../../../src/core/submission/submission';
import { isSure } from '../../../src/core/submission/recognised';
import { check } from '../../../src/core/rules/run/check';
import type { Grid } from '../../../src/core/sheet/grid';
import { TEMPLATES } from '../../../src/templates';
import { aTable, FILLED, templateOf } from '../../builders/filled-tables';
import { aWorkbook } from '../../builders/grids';
import { runs } from '../../property-runs';

function tablesOn(grid: Grid): readonly RecognisedTable[] {
  const { tables, lists } = recognise(aWorkbook(grid), TEMPLATES, '');
  expect(lists.filter(isSureList)).toEqual([]);
  return tables;
}

/** The one table that the sheet is taken for. */
function onlyTable(grid: Grid): RecognisedTable {
  const tables = tablesOn(grid);
  expect(tables.map(({ template }) => template)).toHaveLength(1);
  return tables[0] as RecognisedTable;
}

const codesOf = (table: RecognisedTable): string[] =>
  check({ of: 'table', template: templateOf(table.template), table }).map(({ code }) => code);

const optionalColumns: Readonly<Record<string, readonly string[]>> = {
  'accreditation-results': ['preparing', 'notes'],
  'self-assessment-data-entry': ['difficulties', 'requests'],
  'annual-report': ['activities'],
  'assessment-targets': ['notes'],
};

describe.each(Object.keys(FILLED).map((id) => ({ id, title: templateOf(id).title })))(
  'the table $id',
  ({ id, title }) => {
    const all = templateOf(id)
      .columns.slice(1)
      .map((column) => column.id);

    it('is itself under its own headers, with its title and without, and has nothing wrong in it', () => {
      for (const grid of [aTable({ id, title }), aTable({ id })]) {
        const table = onlyTable(grid);
        expect([table.template, table.confidence, isSure(table)]).toEqual([id, 1, true]);
        expect(codesOf(table).filter((code) => code !== 'STR014')).toEqual([]);
      }
    });

    it('is itself with its columns in any order', () => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          fc.boolean(),
          (columns, hasTitle) => {
            const table = onlyTable(aTable({ id, columns, ...(hasTitle && { title }) }));
            expect([table.template, isSure(table)]).toEqual([id, true]);
            expect(table.rows.map(({ counts }) => valuesOf(counts))).toEqual(
              (FILLED[id] ?? []).map((row) => numbersOf(id, row)),
            );
          },
        ),
        { numRuns: runs(40) },
      );
    });

    it('is itself without the columns that may be left out', () => {
      const columns = all.filter((column) => !optionalColumns[id]?.includes(column));
      for (const grid of [aTable({ id, columns, title }), aTable({ id, columns })]) {
        const table = onlyTable(grid);
        expect([table.template, isSure(table)]).toEqual([id, true]);
      }
    });

    it('is itself while nobody has filled it in', () => {
      const rows = (FILLED[id] ?? []).map(() => ({}));
      const blank = Object.fromEntries(all.map((column) => [column, undefined]));
      for (const grid of [aTable({ id, rows, total: blank, title }), aTable({ id, rows, total: blank })]) {
        expect(tablesOn(grid).map(({ template }) => template)).toEqual([id]);
      }
    });
  },
);

describe('the table of data entered into the software, without its percentages', () => {
  const id = 'self-assessment-data-entry';

  it.each([
    ['the form’s own headers', undefined],
    ['other words', { schools: ['Số trường'], entered: ['Số trường đã nhập dữ liệu vào phần mềm'] }],
  ])('is known by %s', (_, words) => {
    const columns = ['schools', 'entered'];
    const table = onlyTable(aTable({ id, columns, ...(words && { words }) }));
    expect([table.template, isSure(table)]).toEqual([id, true]);
    expect(table.rows.map(({ counts }) => valuesOf(counts))).toEqual(
      (FILLED[id] ?? []).map((row) => numbersOf(id, row)),
    );
  });

  it('is no such table where its words may be any table’s', () => {
    const words = { schools: ['Số trường'], entered: ['Đã nhập'] };
    expect(tablesOn(aTable({ id, columns: ['schools', 'entered'], words }))).toEqual([]);
  });
});

function valuesOf(counts: RecognisedTable['rows'][number]['counts']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(counts)
      .map(([id, { reading }]) => [id, reading.state === 'value' ? reading.value : reading.state])
      .sort(),
  ) as Record<string, unknown>;
}

function numbersOf(id: string, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const counts = templateOf(id).columns.filter(({ values }) => values.kind === 'count');
  return Object.fromEntries(counts.map((column) => [column.id, row[column.id]]).sort()) as Record<
    string,
    unknown
  >;
}

/** As offices put it, each twice: in two header rows and in one. */
const RESTYLED: Readonly<Record<string, readonly Readonly<Record<string, readonly string[]>>[]>> = {
  'accreditation-results': [
    {
      schools: ['TS trường'],
      selfAssessed: ['Hoàn thành TĐG', 'SL'],
      selfAssessedPercent: ['Hoàn thành TĐG', 'Tỷ lệ'],
      externallyAssessed: ['Đã ĐGN', 'SL'],
      externallyAssessedPercent: ['Đã ĐGN', 'Tỷ lệ'],
      failed: ['KQ ĐGN', 'Chưa đạt'],
      level1: ['KQ ĐGN', 'CĐ 1'],
      level2: ['KQ ĐGN', 'CĐ 2'],
      level3: ['KQ ĐGN', 'CĐ 3'],
      level4: ['KQ ĐGN', 'CĐ 4'],
      preparing: ['Đang hoàn thiện hồ sơ ĐK'],
    },
  ],
  'self-assessment-data-entry': [
    {
      schools: ['TS trường'],
      entered: ['Số trường đã nhập dữ liệu TĐG vào phần mềm KĐCLGD'],
      enteredPercent: ['Tỷ lệ % đã nhập dữ liệu'],
      difficulties: ['Khó khăn, vướng mắc'],
      requests: ['Đề xuất điều chỉnh phần mềm'],
    },
    {
      schools: ['Số CSGD'],
      entered: ['Nhập phần mềm', 'SL'],
      enteredPercent: ['Nhập phần mềm', '%'],
      difficulties: ['Ý kiến', 'Góp ý'],
      requests: ['Ý kiến', 'Kiến nghị'],
    },
  ],
  'annual-report': [
    {
      schools: ['TS trường'],
      selfAssessed: ['Hoàn thành BC TĐG', 'SL'],
      selfAssessedPercent: ['Hoàn thành BC TĐG', 'Tỷ lệ %'],
      accepted: ['Hồ sơ được chấp nhận ĐGN'],
      externallyAssessed: ['Đã ĐGN', 'SL'],
      externallyAssessedPercent: ['Đã ĐGN', 'Tỷ lệ %'],
      failed: ['Kết quả', 'Không đạt'],
      level1: ['Kết quả', 'Cấp độ I'],
      level2: ['Kết quả', 'Cấp độ II'],
      level3: ['Kết quả', 'Cấp độ III'],
      level4: ['Kết quả', 'Cấp độ IV'],
      activities: ['Hoạt động khác'],
    },
  ],
  'assessment-targets': [
    {
      target: ['Chỉ tiêu giao'],
      round1Registered: ['Đợt I', 'Đăng ký'],
      round1Assessed: ['Đợt I', 'Đã ĐGN'],
      round2Registered: ['Đợt II', 'Đăng ký'],
      round2Assessed: ['Đợt II', 'Đã ĐGN'],
      assessed: ['Cả năm', 'Đã ĐGN'],
      assessedPercent: ['Cả năm', '% so với chỉ tiêu'],
      due: ['Trường đủ 5 năm', 'Tổng số'],
      againRegistered: ['Trường đủ 5 năm', 'Đăng ký ĐGN lại'],
      againRegisteredPercent: ['Trường đủ 5 năm', 'Tỷ lệ đăng ký'],
      againAssessed: ['Trường đủ 5 năm', 'Đã ĐGN lại'],
      againAssessedPercent: ['Trường đủ 5 năm', 'Tỷ lệ đã ĐGN'],
    },
    {
      target: ['Kế hoạch giao'],
      round1Registered: ['Số trường đăng ký đợt 1'],
      round1Assessed: ['Số trường được ĐGN đợt 1'],
      round2Registered: ['Số trường đăng ký đợt 2'],
      round2Assessed: ['Số trường được ĐGN đợt 2'],
      assessed: ['Tổng số trường được ĐGN cả hai đợt'],
      assessedPercent: ['Tỷ lệ đạt chỉ tiêu'],
      due: ['Số trường được công nhận đủ 5 năm'],
      againRegistered: ['Số trường đăng ký ĐGN chu kỳ 2'],
      againRegisteredPercent: ['Tỷ lệ đăng ký chu kỳ 2'],
      againAssessed: ['Số trường được ĐGN chu kỳ 2'],
      againAssessedPercent: ['Tỷ lệ ĐGN chu kỳ 2'],
    },
  ],
};

describe.each(
  Object.entries(RESTYLED).flatMap(([id, styles]) => styles.map((words, i) => ({ id, words, style: i + 1 }))),
)('the table $id in other words ($style)', ({ id, words }) => {
  it.each([true, false])('is itself, every figure in its column (title kept: %s)', (hasTitle) => {
    const { title } = templateOf(id);
    const table = onlyTable(aTable({ id, words, ...(hasTitle && { title }) }));
    expect([table.template, isSure(table)]).toEqual([id, true]);
    expect(table.rows.map(({ counts }) => valuesOf(counts))).toEqual(
      (FILLED[id] ?? []).map((row) => numbersOf(id, row)),
    );
    expect(codesOf(table)).toEqual([]);
  });
});

describe('where columns and title do not settle it', () => {
  const withoutAccepted = templateOf('annual-report')
    .columns.slice(1)
    .map(({ id }) => id)
    .filter((id) => id !== 'accepted');

  it('takes the title for it: an annual report without its telling column is one that lacks it', () => {
    const { title } = templateOf('annual-report');
    const table = onlyTable(aTable({ id: 'annual-report', columns: withoutAccepted, title }));
    expect([table.template, isSure(table)]).toEqual(['annual-report', true]);
    expect(codesOf(table)).toContain('STR003');
  });

  it('does not guess: without a title both stay, unsure, and one finding names them', () => {
    // One column says table 1a lacks it, another that an annual report lacks it; all words are those of both.
    const words = { ...RESTYLED['accreditation-results']?.[0], activities: ['Hoạt động khác'] };
    const tables = tablesOn(aTable({ id: 'annual-report', columns: withoutAccepted, words }));
    expect(tables.map((table) => [table.template, isSure(table), table.rivals])).toEqual([
      ['accreditation-results', false, ['annual-report']],
      ['annual-report', false, ['accreditation-results']],
    ]);
    const found = tables.flatMap((table) =>
      check({ of: 'table', template: templateOf(table.template), table }),
    );
    expect(new Set(found.map(({ code, at, cause }) => `${code} ${at.cell ?? ''} ${cause}`)).size).toBe(1);
    expect(found[0]).toMatchObject({
      code: 'STR018',
      severity: 'error',
      facts: { tables: [templateOf('accreditation-results').title, templateOf('annual-report').title] },
    });
  });

  it('does not let a title overrule columns that clearly say something else', () => {
    const tables = tablesOn(
      aTable({ id: 'accreditation-results', title: templateOf('annual-report').title }),
    );
    expect(tables.map((table) => [table.template, isSure(table)])).toEqual([
      ['accreditation-results', false],
      ['annual-report', false],
    ]);
  });
});
