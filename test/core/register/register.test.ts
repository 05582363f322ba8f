import { recognise } from '../../../src/core/recognise/recognise';
import { makeRegister, type Register } from '../../../src/core/register/register';
import type { Grid } from '../../../src/core/sheet/grid';
import { fixedTemplates, type FixedTemplate } from '../../../src/core/template/template';
import { TEMPLATES } from '../../../src/templates';
import { schoolRegister } from '../../../src/templates/school-register';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

const LIST = schoolRegister;
const TABLE = fixedTemplates(TEMPLATES).find(({ id }) => id === LIST.rows.addsUpTo.template) as FixedTemplate;
const HEADER = [
  'TT',
  'Tên CSGD',
  'Xã',
  'Loại CSGD',
  'Đã hoàn thành tự đánh giá',
  'Đã được đánh giá ngoài',
  'Kết quả đánh giá ngoài',
];

/** Name, commune, kind, self-assessed, externally assessed, result. */
type Line = readonly CellSpec[];

const aList = (name: string, ...lines: readonly Line[]): Grid =>
  aGrid({ name, rows: [HEADER, ...lines.map((line, i) => [i + 1, ...line])] });

function registerOf(...grids: readonly Grid[]): Register {
  const lists = recognise(aWorkbook(...grids), [LIST], '').lists;
  return makeRegister(LIST, TABLE, lists, { unit: 'Lộc Ninh', asOf: '2022-01-31' });
}

const SEN: Line = ['Trường MN Hoa Sen', 'Lộc An', 'Mầm non', 'x', 'x', 'Cấp độ 2'];
const with_ = (line: Line, at: number, value: CellSpec): Line =>
  line.map((one, i) => (i === at ? value : one));
const told = ({ findings }: Register): unknown[] => findings.map(({ code, at }) => [code, at.sheet, at.cell]);
const total = ({ totals }: Register, id: string): number | null | undefined => totals.rows.at(-1)?.counts[id];

describe('one school on several sheets', () => {
  it('counts once, at its highest level, and the other is named with its cell', () => {
    const register = registerOf(aList('Mới', with_(SEN, 5, 'Cấp độ 3')), aList('Cũ', SEN));
    expect(total(register, 'schools')).toBe(1);
    expect([total(register, 'level2'), total(register, 'level3')]).toEqual([0, 1]);
    expect(told(register)).toEqual([['MRG012', 'Cũ', 'B2']]);
    expect(register.findings[0]?.facts).toEqual({
      school: 'Trường MN Hoa Sen',
      counted: 'Mới!B2',
      result: 'Đạt cấp độ 3',
    });
  });

  it.each<[string, Line]>([
    ['abbreviated', with_(SEN, 0, 'MN Hoa Sen')],
    ['in capitals', with_(SEN, 0, 'TRƯỜNG MẦM NON HOA SEN')],
    ['without its kind', with_(SEN, 0, 'Hoa Sen')],
    ['with «xã» before its commune', with_(SEN, 1, 'Xã Lộc An')],
    ['decomposed', with_(SEN, 0, 'Trường MN Hoa Sen'.normalize('NFD'))],
    ['the same', SEN],
  ])('is known when its name is typed %s: a copy', (_, line) => {
    const register = registerOf(aList('A', SEN), aList('B', line));
    expect(total(register, 'schools')).toBe(1);
    expect(told(register).map((one) => (one as string[])[0])).toEqual(['MRG013']);
  });

  it('is known when only one sheet names its commune', () => {
    const register = registerOf(aList('A', SEN), aList('B', with_(SEN, 1, undefined)));
    expect(total(register, 'schools')).toBe(1);
  });

  it('counts as «không đạt» rather than as not assessed', () => {
    const failed = with_(SEN, 5, 'Không đạt');
    const not = ['Trường MN Hoa Sen', 'Lộc An', 'Mầm non', 'x', undefined, undefined];
    expect(total(registerOf(aList('A', not), aList('B', failed)), 'failed')).toBe(1);
  });

  it('counts as its visible sheet has it, before a hidden one', () => {
    const hidden = aGrid({
      name: 'Ẩn',
      rows: [HEADER, [1, ...with_(SEN, 5, 'Cấp độ 3')]],
      visibility: 'hidden',
    });
    const register = registerOf(hidden, aList('A', SEN));
    expect([total(register, 'level2'), total(register, 'level3')]).toEqual([1, 0]);
    expect(told(register)).toEqual([
      ['MRG012', 'Ẩn', 'B2'],
      ['STR011', 'Ẩn', 'A1'],
    ]);
  });
});

describe('two schools that may be one', () => {
  it.each<[string, Line, string | undefined]>([
    ['another commune', with_(SEN, 1, 'Lộc Hòa'), 'place'],
    ['another kind', with_(with_(SEN, 3, 'x'), 2, 'Tiểu học'), 'kind'],
  ])('are both counted, with a query: %s', (_, line, differs) => {
    const register = registerOf(aList('A', SEN), aList('B', line));
    expect(total(register, 'schools')).toBe(2);
    const query = register.findings.find(({ code }) => code === 'MRG014');
    expect(query?.facts).toEqual(expect.objectContaining({ differs }));
  });

  it('are both counted, with a query, when only the diacritics of their names differ', () => {
    const register = registerOf(
      aList('A', with_(SEN, 0, 'Trường MN Họa Mi')),
      aList('B', with_(SEN, 0, 'Truong MN Hoa Mi')),
    );
    expect(total(register, 'schools')).toBe(2);
    expect(register.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['MRG014', expect.objectContaining({ differs: 'spelling' })],
    ]);
  });

  it.each<[string, Line, Line]>([
    ['TH and THCS', ['Trường TH Lê Lợi', '', '', 'x'], ['Trường THCS Lê Lợi', '', '', 'x']],
    ['TH&THCS and THCS&THPT', ['TH&THCS Lê Lợi', '', '', 'x'], ['THCS&THPT Lê Lợi', '', '', 'x']],
    ['I and II', ['TH Lộc Ninh I', '', '', 'x'], ['TH Lộc Ninh II', '', '', 'x']],
    ['a private one', ['MN Hoa Sen', '', '', 'x'], ['MN tư thục Hoa Sen', '', '', 'x']],
  ])('are two without a query: %s', (_, a, b) => {
    const register = registerOf(aList('A', a), aList('B', b));
    expect(total(register, 'schools')).toBe(2);
    expect(told(register)).toEqual([]);
  });
});

describe('the rules of a list', () => {
  it.each<[string, Line, readonly [code: string, cell: string][]]>([
    ['nothing wrong', SEN, []],
    ['an unknown kind', with_(SEN, 2, 'Đại học'), [['TYP007', 'D2']]],
    ['no kind', ['Hoa Sen', 'Lộc An', undefined, 'x', 'x', 1], [['REQ003', 'D2']]],
    ['no name', with_(SEN, 0, undefined), [['REQ003', 'B2']]],
    ['an unknown level', with_(SEN, 5, 'Cấp độ 7'), [['TYP007', 'G2']]],
    ['a day that does not exist', with_(SEN, 3, '30/02/2021'), [['TYP008', 'E2']]],
    ['a day after the date of the figures', with_(SEN, 4, '01/02/2022'), [['RNG005', 'F2']]],
    ['the last possible day', with_(SEN, 4, '31/01/2022'), []],
    ['a later year', with_(SEN, 4, 2023), [['RNG005', 'F2']]],
    ['assessed from outside before itself', with_(with_(SEN, 3, '2021'), 4, '5/2020'), [['RNG006', 'F2']]],
    ['assessed from outside only', with_(SEN, 3, undefined), [['RNG008', 'E2']]],
    ['a level, and «chưa»', with_(SEN, 4, 'Chưa'), [['RNG008', 'F2']]],
    ['a level, and a blank', with_(SEN, 4, undefined), [['RNG009', 'F2']]],
    ['a kind that the name denies', with_(SEN, 2, 'Tiểu học'), [['CAT008', 'D2']]],
    ['an error value', with_(SEN, 3, { value: { error: '#REF!' } }), [['TYP002', 'E2']]],
    ['a formula without a value', with_(SEN, 3, { value: null, formula: 'A1' }), [['TYP003', 'E2']]],
  ])('%s', (_, line, expected) => {
    expect(told(registerOf(aList('A', line)))).toEqual(expected.map(([code, cell]) => [code, 'A', cell]));
  });

  it('find «không đạt» beside a level, and several levels', () => {
    const header = [
      'Tên trường',
      'Tự đánh giá',
      'Đánh giá ngoài',
      'Không đạt',
      'Cấp độ 1',
      'Cấp độ 2',
      'Cấp độ 3',
      'Cấp độ 4',
    ];
    const rows = [header, ['MN Hoa Sen', 'x', 'x', 'x', '', 'x'], ['MN Hoa Mai', 'x', 'x', '', 'x', 'x']];
    const register = registerOf(aGrid({ name: 'A', rows }));
    expect(told(register)).toEqual([
      ['RNG007', 'A', 'D2'],
      ['RNG010', 'A', 'F3'],
    ]);
    expect([total(register, 'failed'), total(register, 'level1'), total(register, 'level2')]).toEqual([
      0, 0, 1,
    ]);
  });
});

describe('what a school adds', () => {
  it('is 1 in each column, by the cell that says it', () => {
    const { totals } = registerOf(aList('A', with_(SEN, 4, undefined)));
    expect(
      totals.contributions.map(({ column, cell, value, manner }) => [column, cell, value, manner]),
    ).toEqual([
      ['schools', 'B2', 1, 'school'],
      ['selfAssessed', 'E2', 1, 'school'],
      // Blank, and proved by the result: levels add up to the externally assessed.
      ['externallyAssessed', 'G2', 1, 'implied'],
      ['level2', 'G2', 1, 'school'],
    ]);
  });

  it('has rows for all printed kinds, and one more for a kind that the form does not print', () => {
    const { totals } = registerOf(aList('A', SEN, ['THPT Lộc Ninh', '', '', 'x', '', '']));
    expect(totals.rows.map(({ kind, counts }) => [kind, counts['schools']])).toEqual([
      ['preschool', 1],
      ['primary', 0],
      ['lowerSecondary', 0],
      ['upperSecondary', 1],
      ['multiLevel', 0],
      ['total', 2],
    ]);
    expect(totals.rows.at(-1)?.percents).toEqual({
      selfAssessedPercent: 100,
      externallyAssessedPercent: 50,
    });
  });
});
