/** The tables that the circulars print for the levels of a school: with marks, and for Mức 4 apart. */

import fc from 'fast-check';
import { recognise } from '../../../src/core/recognise/recognise';
import { sheetsOf, type RecognisedList } from '../../../src/core/submission/list-submission';
import { CONFIDENCE_BOUND } from '../../../src/core/submission/recognised';
import { check } from '../../../src/core/rules/run/check';
import type { Grid } from '../../../src/core/sheet/grid';
import { listTemplates } from '../../../src/core/template/template';
import { TEMPLATES } from '../../../src/templates';
import {
  LEVEL_4_TITLE,
  PRINTED,
  anAssessmentSheet,
  type AnAssessment,
  type HeaderShape,
  type Marks,
} from '../../builders/assessment-forms';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

const ID = 'criteria-assessment';
const template = listTemplates(TEMPLATES).find(({ id }) => id === ID);
if (!template) throw new Error('no assessment is declared');

const listsOn = (...grids: Grid[]): readonly RecognisedList[] =>
  recognise(aWorkbook(...grids), TEMPLATES, '').lists;

function onlyList(...grids: Grid[]): RecognisedList {
  const [list, ...others] = listsOn(...grids);
  expect(others).toEqual([]);
  if (list?.template !== ID) throw new Error('no assessment was read');
  expect(list.confidence).toBeGreaterThanOrEqual(CONFIDENCE_BOUND);
  return list;
}

/** Criterion, what it comes to, and the cell that decides, with its sheet where it is another one. */
function levels({ records }: RecognisedList): unknown[] {
  return records.map(({ fields: { criterion, level }, sheet }) => {
    const items = criterion?.reading.state === 'criteria' ? criterion.reading.items : [];
    const code = items[0]?.kind === 'criterion' ? items[0].code : criterion?.reading.state;
    const reading = level?.reading;
    const said = reading?.state === 'choice' ? reading.choice : reading?.state;
    return [code, said, sheet === undefined ? level?.cell : `${sheet}!${String(level?.cell)}`];
  });
}

function findings(list: RecognisedList): unknown[] {
  if (!template) return [];
  const found = check({ of: 'list', template, list, asOf: '2022-01-31' });
  return found.map(({ code, at }) => [code, at.sheet, at.cell]);
}

const SCHOOL = { school: 'TRƯỜNG THCS LỘC AN', kind: 'Trung học cơ sở' };
const MARKS: Readonly<Record<string, Marks>> = { '1.1': [1, 2, 3], '1.3': [1, 2], '2.1': [0], '2.2': [1] };
/** Under two title lines, a blank one and a header of three rows. */
const READ = [
  ['1.1', 'level3', 'E8'],
  ['1.3', 'level2', 'D9'],
  ['2.1', 'failed', 'B11'],
  ['2.2', 'level1', 'C12'],
];

const SHAPES: readonly (readonly [string, HeaderShape])[] = [
  ['three rows, merged', PRINTED],
  ['three rows, not merged', { ...PRINTED, isMerged: false }],
  ['two rows, merged', { ...PRINTED, rows: 2 }],
  ['two rows, not merged', { ...PRINTED, rows: 2, isMerged: false }],
  ['capital marks', { ...PRINTED, mark: 'X' }],
  ['the sign of multiplication for a mark', { ...PRINTED, mark: '×' }],
];

describe('the table of levels 1 to 3', () => {
  it.each(SHAPES)('is read with its marks: %s', (_, shape) => {
    const list = onlyList(anAssessmentSheet('TH', { ...SCHOOL, marks: MARKS }, shape));
    const up = 3 - shape.rows;
    const expected = READ.map(([code, level, cell = '']) => {
      return [code, level, `${cell.charAt(0)}${String(Number(cell.slice(1)) - up)}`];
    });
    expect(levels(list)).toEqual(expected);
    expect(list.head['school']?.typed).toBe(SCHOOL.school);
    expect(list.hits).toEqual([]);
  });

  it('gives the highest of cumulative marks, and tells a gap and a failure beside a level', () => {
    const marks: AnAssessment['marks'] = { '1.1': [1, 2, 3], '1.3': [1, 3], '2.1': [0, 1], '2.2': [0] };
    const list = onlyList(anAssessmentSheet('TH', { ...SCHOOL, marks }));
    expect(levels(list)).toEqual([
      ['1.1', 'level3', 'E8'],
      ['1.3', 'level3', 'E9'],
      ['2.1', 'conflict', 'B11'],
      ['2.2', 'failed', 'B12'],
    ]);
    expect(findings(list)).toEqual(
      expect.arrayContaining([
        ['CRT009', 'TH', 'E9'],
        ['RNG007', 'TH', 'B11'],
      ]),
    );
  });

  it('is read whatever is marked: the highest level, or a conflict, and never another row’s', () => {
    const marks = fc.subarray([0, 1, 2, 3] as const, { minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(marks, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(...SHAPES),
        (all, [, shape]) => {
          const codes = all.map((_, i) => `1.${String(i + 1)}`);
          const assessment = {
            ...SCHOOL,
            marks: Object.fromEntries(codes.map((code, i) => [code, all[i] ?? []])),
          };
          const list = onlyList(anAssessmentSheet('TH', assessment, shape));
          const expected = all.map((own, i) => {
            const highest = Math.max(...own);
            const isConflict = own.includes(0) && highest > 0;
            return [codes[i], isConflict ? 'conflict' : highest === 0 ? 'failed' : `level${String(highest)}`];
          });
          expect(levels(list).map((one) => (one as unknown[]).slice(0, 2))).toEqual(expected);
        },
      ),
    );
  });

  it('has the school’s level in the line under it, as one that its criteria are compared with', () => {
    const list = onlyList(anAssessmentSheet('TH', { ...SCHOOL, marks: MARKS, result: 'Kết quả: Đạt Mức 1' }));
    expect(list.records).toHaveLength(4);
    expect(list.head['overall']).toMatchObject({
      cell: 'A13',
      reading: { state: 'choice', choice: 'level1' },
    });
    // 2.1 was not met: the school cannot be at Mức 1.
    expect(findings(list)).toEqual(expect.arrayContaining([['CRT011', 'TH', 'A13']]));
  });

  it('has no level where the line under it and the one over it say otherwise, and RNG007 names the cell', () => {
    const of = (declared: string): ReturnType<typeof onlyList> =>
      onlyList(anAssessmentSheet('TH', { ...SCHOOL, declared, marks: MARKS, result: 'Kết quả: Đạt Mức 1' }));
    const list = of('Đạt Mức 2');
    expect(list.head['overall']?.reading).toEqual({ state: 'conflict', choices: ['level2', 'level1'] });
    const { cell = '' } = list.head['overall'] ?? {};
    expect(findings(list)).toEqual(expect.arrayContaining([['RNG007', 'TH', cell]]));
    expect(of('Đạt Mức 1').head['overall']?.reading).toMatchObject({ choice: 'level1' });
  });
});

describe('words under the levels in place of marks', () => {
  it.each<[readonly CellSpec[], string | undefined, string]>([
    [['Đạt', 'Đạt', 'Không đạt'], 'level2', 'C4'],
    [['Đạt', 'Không đạt', 'Không đạt'], 'level1', 'B4'],
    [['Đ', 'Đ', 'K'], 'level2', 'C4'],
    [['Không đạt', 'Không đạt', 'Không đạt'], 'failed', 'B4'],
    [['Chưa đạt', undefined, undefined], 'failed', 'B4'],
    // A level over one that was not reached.
    [['Không đạt', 'Đạt', undefined], 'conflict', 'B4'],
    [['Đạt', 'Không đạt', 'Đạt'], 'conflict', 'C4'],
    // Mức 1 and Mức 2 stay open.
    [[undefined, undefined, 'Không đạt'], 'unreadable', 'D4'],
    [['Đạt', 'Gần đạt', undefined], 'unreadable', 'C4'],
  ])('%j', (marks, expected, cell) => {
    const rows = [
      ['TRƯỜNG THCS LỘC AN'],
      [],
      ['Tiêu chí', 'Mức 1', 'Mức 2', 'Mức 3'],
      ['Tiêu chí 1.1', ...marks],
    ];
    expect(levels(onlyList(aGrid({ name: 'TH', rows })))).toEqual([['1.1', expected, cell]]);
  });
});

describe('the table of Mức 4', () => {
  const LEVEL_4 = { '1': true, '2': false, '3': true } as const;
  const whole: AnAssessment = { ...SCHOOL, marks: MARKS };

  it.each(SHAPES)('under the other table belongs to it: %s', (_, shape) => {
    const list = onlyList(anAssessmentSheet('TH', { ...whole, level4: LEVEL_4 }, shape));
    const top = 14 + shape.rows;
    const cells = [`B${String(top)}`, `C${String(top + 1)}`, `B${String(top + 2)}`];
    expect(levels(list).slice(4)).toEqual([
      ['M4.1', 'level4', cells[0]],
      ['M4.2', 'failed', cells[1]],
      ['M4.3', 'level4', cells[2]],
    ]);
    expect(list.hits).toEqual([]);
  });

  it('on a sheet of its own belongs to the same school’s, and its findings stand on that sheet', () => {
    const apart = anAssessmentSheet('M4', { ...SCHOOL, level4: LEVEL_4 });
    for (const grids of [
      [anAssessmentSheet('TH', whole), apart],
      [apart, anAssessmentSheet('TH', whole)],
    ]) {
      const list = onlyList(...grids);
      expect(levels(list)).toEqual([
        ...READ,
        ['M4.1', 'level4', 'M4!B7'],
        ['M4.2', 'failed', 'M4!C8'],
        ['M4.3', 'level4', 'M4!B9'],
      ]);
      expect([list.sheet, sheetsOf(list)]).toEqual(['TH', ['TH', 'M4']]);
      // Criterion 2.1 is not met: nothing is at Mức 4 yet.
      expect(findings(list)).toEqual(
        expect.arrayContaining([
          ['CRT010', 'M4', 'B7'],
          ['CRT010', 'M4', 'B9'],
        ]),
      );
    }
  });

  it('is a finding where a criterion is met and is not', () => {
    const list = onlyList(anAssessmentSheet('TH', { ...whole, level4: { ...LEVEL_4, '2': 'both' } }));
    expect(levels(list)[5]).toEqual(['M4.2', 'conflict', 'B18']);
    expect(findings(list)).toEqual(expect.arrayContaining([['RNG007', 'TH', 'B18']]));
  });

  it('raises the school’s level by the line under it, and leaves it where that is not met', () => {
    const base: AnAssessment = { ...whole, result: 'Kết quả: Đạt Mức 3', level4: LEVEL_4 };
    const overall = (resultOfLevel4: string): unknown =>
      onlyList(anAssessmentSheet('TH', { ...base, resultOfLevel4 })).head['overall'];
    expect(overall('Kết quả: Đạt Mức 4')).toMatchObject({ cell: 'A21', reading: { choice: 'level4' } });
    expect(overall('Kết quả: Không đạt Mức 4')).toMatchObject({ cell: 'A13', reading: { choice: 'level3' } });
    expect(overall('Kết quả: Không đạt')).toMatchObject({ cell: 'A13', reading: { choice: 'level3' } });
  });

  it('goes to its own school among several, on one sheet or on several', () => {
    const other = { school: 'TRƯỜNG THCS LỘC HÒA', kind: 'Trung học cơ sở' };
    const lists = listsOn(
      anAssessmentSheet('TH 1', whole),
      anAssessmentSheet('TH 2', { ...whole, ...other }),
      anAssessmentSheet('M4 2', { ...other, level4: { '1': true } }),
      anAssessmentSheet('M4 1', { ...SCHOOL, level4: { '1': false } }),
    );
    expect(lists.map((list) => [list.head['school']?.typed, sheetsOf(list), levels(list).at(-1)])).toEqual([
      [SCHOOL.school, ['TH 1', 'M4 1'], ['M4.1', 'failed', 'M4 1!C7']],
      [other.school, ['TH 2', 'M4 2'], ['M4.1', 'level4', 'M4 2!B7']],
    ]);
  });

  it('without a list of its school, or with several, is joined to none and says so', () => {
    const unnamed = anAssessmentSheet('M4', { level4: LEVEL_4 });
    const [alone, ...none] = listsOn(unnamed);
    expect(none).toEqual([]);
    expect(alone?.hits).toMatchObject([{ code: 'STR020', at: { sheet: 'M4' }, facts: { lists: [] } }]);
    // What the part lacks is told once: the criteria of the standards do not belong in it.
    expect(alone && findings(alone).filter((one) => (one as unknown[])[0] === 'CRT017')).toEqual([]);
    const lists = listsOn(
      anAssessmentSheet('TH 1', whole),
      anAssessmentSheet('TH 2', { ...whole, school: 'TRƯỜNG THCS LỘC HÒA' }),
      unnamed,
    );
    expect(lists.map(({ records }) => records.length)).toEqual([4, 4, 3]);
    expect(lists[2]?.hits).toMatchObject([{ code: 'STR020', facts: { lists: ['TH 1', 'TH 2'] } }]);
    const strange = anAssessmentSheet('M4', { school: 'TRƯỜNG THCS KHÁC', level4: LEVEL_4 });
    expect(listsOn(anAssessmentSheet('TH', whole), strange)[1]?.hits).toMatchObject([{ code: 'STR020' }]);
  });

  it('that names no school goes to the only list there is', () => {
    const unnamed = anAssessmentSheet('M4', { level4: LEVEL_4 });
    expect(levels(onlyList(anAssessmentSheet('TH', whole), unnamed))).toHaveLength(7);
  });

  it('is not taken for one where neither a list nor its title says so', () => {
    const sheet = anAssessmentSheet('Thi đua', { level4: LEVEL_4 }, PRINTED, 'Xếp loại thi đua');
    const [list] = listsOn(sheet);
    expect(list?.hits.map(({ code }) => code)).toEqual(['STR017']);
    expect(list?.confidence).toBeLessThan(CONFIDENCE_BOUND);
  });

  it('does not take the list with one column of words for itself', () => {
    const rows = [[LEVEL_4_TITLE], ['Tiêu chí', 'Mức đạt được'], ['1.1', 'Đạt Mức 2'], ['1.3', 'Không đạt']];
    expect(levels(onlyList(aGrid({ name: 'A', rows })))).toEqual([
      ['1.1', 'level2', 'B3'],
      ['1.3', 'failed', 'B4'],
    ]);
  });
});
