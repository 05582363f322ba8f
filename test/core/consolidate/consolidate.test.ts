import { consolidate } from '../../../src/core/consolidate/consolidate';
import type { Consolidation } from '../../../src/core/consolidate/consolidation';
import type { ConsolidateOptions } from '../../../src/core/consolidate/entry';
import { joinSources, type SourceRecord } from '../../../src/core/sources/source';
import type { Unit } from '../../../src/core/units/units';
import { TEMPLATES } from '../../../src/templates';
import { accreditationResults } from '../../../src/templates/accreditation-results';
import { aFilledForm, aSource, type Figures } from '../../builders/sources';

const A: Figures = [20, 16, 10, 1, 2, 4, 2, 1, 3];
const B: Figures = [10, 8, 5, 0, 1, 3, 1, 0, 2];
const C: Figures = [8, 6, 4, 0, 2, 1, 1, 0, 1];

const buDop = aSource({
  file: 'bu dop.xlsx',
  unit: 'HUYỆN BÙ ĐỐP',
  figures: [A, B],
  modified: '2022-02-10T00:00:00Z',
});
const locNinh = aSource({
  file: 'loc ninh.xlsx',
  unit: 'HUYỆN LỘC NINH',
  figures: [B, C, A],
  modified: '2022-02-11T00:00:00Z',
});

const merge = (sources: readonly SourceRecord[], options: Partial<ConsolidateOptions> = {}): Consolidation =>
  consolidate(sources, { templates: TEMPLATES, ...options });
const schools = (result: Consolidation): Record<string, number | null> =>
  Object.fromEntries((result.totals[0]?.rows ?? []).map((row) => [row.kind, row.counts['schools'] ?? null]));
const statuses = (result: Consolidation): Record<string, string> =>
  Object.fromEntries(result.sources.map((source) => [source.file, source.status]));
const codes = (result: Consolidation): string[] => result.findings.map((one) => one.code);

const unit = (name: string, tier: string, code = name, rest: Partial<Unit> = {}): Unit => ({
  code,
  name,
  tier,
  parent: 'Bình Phước',
  validFrom: undefined,
  validTo: undefined,
  ...rest,
});
const UNITS = [
  unit('Lộc Ninh', 'huyện', '01'),
  unit('Bù Đốp', 'huyện', '02'),
  unit('Bình Long', 'thị xã', '03'),
];

describe('totals', () => {
  it('are sums by kind, with percentages as ratios of sums', () => {
    const result = merge([buDop, locNinh]);
    expect(schools(result)).toEqual({ preschool: 30, primary: 18, lowerSecondary: 20, total: 68 });
    const preschool = result.totals[0]?.rows[0];
    expect(preschool?.counts).toMatchObject({
      selfAssessed: 24,
      externallyAssessed: 15,
      level2: 7,
      preparing: 5,
    });
    expect(preschool?.percents).toEqual({ selfAssessedPercent: 80, externallyAssessedPercent: 50 });
    expect(result.totals[0]?.byUnit.map((one) => one.name)).toEqual(['Bù Đốp', 'Lộc Ninh']);
  });

  it('have a provenance row with file, sheet, cell and digest for every number', () => {
    const { contributions } = merge([buDop]).totals[0] ?? { contributions: [] };
    expect(contributions).toHaveLength(18);
    expect(contributions.find((one) => one.kind === 'primary' && one.column === 'level2')).toEqual({
      unitId: 'huyện|bù đốp',
      unit: 'Bù Đốp',
      kind: 'primary',
      column: 'level2',
      value: 3,
      file: 'bu dop.xlsx',
      sha256: buDop.sha256,
      sheet: 'Mẫu 1',
      cell: 'I7',
      typed: '3',
      manner: 'number',
    });
  });
});

describe('what was received twice', () => {
  it('counts once when the bytes are the same, under the first name', () => {
    const result = merge([{ ...buDop, file: 'ban sao.xlsx' }, buDop]);
    expect(statuses(result)).toEqual({ 'ban sao.xlsx': 'merged', 'bu dop.xlsx': 'duplicate' });
    expect(codes(result)).toEqual(['MRG002']);
    expect(schools(result)['total']).toBe(30);
  });

  it('counts in its newer version, by the date the workbook was saved, whichever came first', () => {
    const old = aSource({
      file: 'cu.xlsx',
      unit: 'HUYỆN BÙ ĐỐP',
      figures: [C],
      modified: '2022-01-20T00:00:00Z',
    });
    for (const order of [
      [old, buDop],
      [buDop, old],
    ]) {
      const result = merge(order);
      expect(statuses(result)).toEqual({ 'cu.xlsx': 'superseded', 'bu dop.xlsx': 'merged' });
      expect(result.findings).toContainEqual(
        expect.objectContaining({ code: 'MRG003', at: { file: 'cu.xlsx' } }),
      );
    }
  });

  it('counts in the later one where dates do not tell', () => {
    const first = aSource({ file: '1.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [A] });
    const second = aSource({ file: '2.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [A, C] });
    expect(statuses(merge([first, second]))).toEqual({ '1.xlsx': 'superseded', '2.xlsx': 'merged' });
    expect(statuses(merge([second, first]))).toEqual({ '1.xlsx': 'merged', '2.xlsx': 'superseded' });
  });

  // Two communes whose headings name one unit: neither is a version of the other.
  it.each([undefined, '2022-03-01T00:00:00Z'])(
    'asks where not one figure is the same (saved %s)',
    (modified) => {
      const first = aSource({ file: '1.xlsx', unit: 'XÃ TÂN THÀNH', figures: [A] });
      const second = aSource({
        file: '2.xlsx',
        unit: 'XÃ TÂN THÀNH',
        figures: [B],
        ...(modified !== undefined && { modified }),
      });
      const result = merge([first, second]);
      expect(statuses(result)).toEqual({ '1.xlsx': 'rejected', '2.xlsx': 'merged' });
      expect(codes(result)).toContain('MRG021');
      const said = merge([{ ...first, given: 'Tân Thành 2' }, second]);
      expect(statuses(said)).toEqual({ '1.xlsx': 'merged', '2.xlsx': 'merged' });
    },
  );

  it('replaces just its own contribution when a file is sent again', () => {
    const again = aSource({
      file: 'bu dop.xlsx',
      unit: 'HUYỆN BÙ ĐỐP',
      figures: [A, C],
      modified: '2022-03-01T00:00:00Z',
    });
    const result = merge(joinSources([buDop, locNinh], [again]));
    expect(schools(result)).toEqual({ preschool: 30, primary: 16, lowerSecondary: 20, total: 66 });
    expect(result.sources.filter((one) => one.status === 'superseded')).toHaveLength(1);
  });

  it('asks when a file of one name comes from two units', () => {
    const other = aSource({ file: 'bu dop.xlsx', unit: 'HUYỆN HỚN QUẢN', figures: [A] });
    const result = merge([buDop, other]);
    expect(schools(result)['total']).toBe(50);
    expect(codes(result)).toContain('MRG004');
  });
});

describe('several tables of one workbook', () => {
  const source = (grids: Parameters<typeof aSource>[0]['grids']): SourceRecord =>
    aSource({ file: 'x.xlsx', figures: [], ...(grids && { grids }) });

  it('of two units count for each', () => {
    const result = merge([
      source([aFilledForm('HUYỆN BÙ ĐỐP', [A], 'A'), aFilledForm('HUYỆN LỘC NINH', [B], 'B')]),
    ]);
    expect(schools(result)['total']).toBe(30);
    expect(result.sources.map((one) => one.unit?.name)).toEqual(['Bù Đốp', 'Lộc Ninh']);
  });

  it('that share the kinds of one unit between them are added', () => {
    const result = merge([
      source([aFilledForm('HUYỆN BÙ ĐỐP', [A], 'MN'), aFilledForm('HUYỆN BÙ ĐỐP', [undefined, B, C], 'PT')]),
    ]);
    expect(schools(result)).toMatchObject({ preschool: 20, primary: 10, lowerSecondary: 8 });
  });

  it('belong to the unit that the title of one of them names, where the others have none', () => {
    const result = merge([
      source([aFilledForm('HUYỆN BÙ ĐỐP', [A], 'MN'), aFilledForm(undefined, [undefined, B], 'PT')]),
    ]);
    expect(result.sources.map((one) => [one.status, one.unit?.name])).toEqual([['merged', 'Bù Đốp']]);
    expect(schools(result)['total']).toBe(30);
  });

  it('that are copies count once, and say so', () => {
    const result = merge([
      source([aFilledForm('HUYỆN BÙ ĐỐP', [A, B], 'A'), aFilledForm('HUYỆN BÙ ĐỐP', [A, B], 'B')]),
    ]);
    expect(schools(result)['total']).toBe(30);
    expect(codes(result)).toEqual(['MRG006']);
  });

  it('that contradict one another are not counted until the officer decides', () => {
    const result = merge([
      source([aFilledForm('HUYỆN BÙ ĐỐP', [A, B], 'A'), aFilledForm('HUYỆN BÙ ĐỐP', [B, C], 'B')]),
    ]);
    expect(statuses(result)).toEqual({ 'x.xlsx': 'rejected' });
    expect(result.sources[0]?.reason?.code).toBe('MRG005');
    expect(result.sources[0]?.reason?.facts).toMatchObject({ table: accreditationResults.title });
    expect(result.sources[0]?.tables).toHaveLength(2);
  });
});

describe('units', () => {
  it('of the list that did not report are named', () => {
    const result = merge([buDop, locNinh], { units: UNITS });
    expect(result.units).toMatchObject({ expected: 3, missing: [{ name: 'Bình Long', code: '03' }] });
    expect(result.totals[0]?.byUnit.map((one) => one.name)).toEqual(['Lộc Ninh', 'Bù Đốp']);
    expect(codes(result)).toEqual(['MRG007']);
  });

  it('named without diacritics are found, and said so; a name that fits two is not', () => {
    const bare = aSource({ file: 'x.xlsx', unit: 'HUYEN LOC NINH', figures: [A] });
    expect(codes(merge([bare], { units: UNITS }))).toContain('CAT003');
    const twins = [unit('Tân Phú', 'huyện', '1'), unit('Tân Phủ', 'huyện', '2')];
    const result = merge([aSource({ file: 'x.xlsx', unit: 'HUYEN TAN PHU', figures: [A] })], {
      units: twins,
    });
    expect(statuses(result)).toEqual({ 'x.xlsx': 'rejected' });
    expect(result.sources[0]?.reason).toMatchObject({
      code: 'CAT004',
      facts: { candidates: ['huyện Tân Phú', 'huyện Tân Phủ'] },
    });
  });

  it('of one name under two tiers stay apart, with a list and without', () => {
    const town = aSource({ file: 'tx.xlsx', unit: 'THỊ XÃ CAI LẬY', figures: [A] });
    const district = aSource({ file: 'h.xlsx', unit: 'HUYỆN CAI LẬY', figures: [B] });
    const list = [unit('Cai Lậy', 'thị xã', '1'), unit('Cai Lậy', 'huyện', '2')];
    for (const options of [{}, { units: list }]) {
      const result = merge([town, district], options);
      expect(schools(result)['total']).toBe(30);
      expect(result.units.received.map((one) => one.name).sort()).toEqual([
        'huyện Cai Lậy',
        'thị xã Cai Lậy',
      ]);
    }
  });

  it('are taken from the file name when nothing else names them, and said so', () => {
    const result = merge([aSource({ file: 'BC KDCL PGD Loc Ninh (2).xlsx', figures: [A] })], {
      units: UNITS,
    });
    expect(result.sources[0]?.unit).toMatchObject({ name: 'Lộc Ninh', from: 'fileName' });
    expect(codes(result)).toContain('CAT006');
  });

  it('are whose the user says they are', () => {
    const result = merge([{ ...buDop, given: 'Bình Long' }], { units: UNITS });
    expect(result.sources[0]?.unit).toMatchObject({ name: 'Bình Long', from: 'given' });
  });

  it('that the list does not hold keep their figures, as an error', () => {
    const result = merge([aSource({ file: 'x.xlsx', unit: 'HUYỆN PHÚ GIÁO', figures: [A] })], {
      units: UNITS,
    });
    expect(schools(result)['total']).toBe(20);
    expect(codes(result)).toContain('CAT001');
  });

  it('nobody names are rejected, so that a second version cannot be counted beside the first', () => {
    const result = merge([aSource({ file: 'bao cao.xlsx', figures: [A] })]);
    expect(statuses(result)).toEqual({ 'bao cao.xlsx': 'rejected' });
    expect(result.sources[0]?.reason?.code).toBe('MRG001');
  });

  it('must exist on the date of the figures', () => {
    const ended = [unit('Bù Đốp', 'huyện', '1', { validTo: '2025-06-30' })];
    expect(codes(merge([buDop], { units: ended, asOf: '2026-01-31' }))).toContain('CAT002');
    expect(codes(merge([buDop], { units: ended, asOf: '2022-01-31' }))).not.toContain('CAT002');
  });

  it('whose file names another unit raise a question', () => {
    const named = aSource({ file: 'loc ninh.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [A] });
    const result = merge([named], { units: UNITS });
    expect(result.sources[0]?.unit?.name).toBe('Bù Đốp');
    expect(codes(result)).toContain('CAT007');
  });
});

test('a date other than the run’s is asked about', () => {
  expect(codes(merge([buDop], { asOf: '2022-06-30' }))).toContain('CAT005');
  expect(merge([buDop]).asOf).toBe('2022-01-31');
});

test('with --strict, sources with errors stay out and say so', () => {
  const wrong = aSource({ file: 'x.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [[5, 9, 0, 0, 0, 0, 0, 0, 0]] });
  expect(statuses(merge([wrong, locNinh]))).toEqual({ 'x.xlsx': 'merged', 'loc ninh.xlsx': 'merged' });
  const strict = merge([wrong, locNinh], { isStrict: true });
  expect(statuses(strict)).toEqual({ 'x.xlsx': 'rejected', 'loc ninh.xlsx': 'merged' });
  expect(strict.sources[1]?.reason?.code).toBe('MRG009');
});

test('a result of the product is not counted again', () => {
  const result = merge([
    buDop,
    { file: 'tong hop.xlsx', sha256: '0'.repeat(64), content: { is: 'ownResult' } },
  ]);
  expect(statuses(result)['tong hop.xlsx']).toBe('rejected');
  expect(codes(result)).toEqual(['MRG008']);
});

test('a fraction or a negative number is never added', () => {
  const wrong = aSource({
    file: 'x.xlsx',
    unit: 'HUYỆN BÙ ĐỐP',
    figures: [[20, 16, 10, 1, 2, 4, 2, 1, -3], B],
  });
  const result = merge([wrong]);
  expect(result.totals[0]?.rows[0]?.counts['preparing']).toBeNull();
  expect(result.totals[0]?.contributions).toContainEqual(
    expect.objectContaining({ cell: 'L6', value: null, typed: '-3', manner: 'notCounted' }),
  );
});
