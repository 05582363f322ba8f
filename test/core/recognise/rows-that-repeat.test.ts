/** A part is never added to its whole, and a whole is never dropped with its heading, whatever the order of the rows. */

import fc from 'fast-check';
import { recognise } from '../../../src/core/recognise/recognise';
import { TEMPLATES } from '../../../src/templates';
import { aGrid, aWorkbook, type CellSpec, FORM_HEADER } from '../../builders/grids';

type Row = readonly [label: string, schools?: number];

/** A row of the form: so many schools, all of which assessed themselves; without a number, a heading. */
function cellsOf([label, schools]: Row): readonly CellSpec[] {
  return schools === undefined ? [label] : [label, schools, schools, undefined, 0, undefined, 0, 0, 0, 0, 0];
}

type Counted = Readonly<Record<string, number | undefined>>;

/** What the rows come to, by kind, with the codes of what is said of them. */
function read(...rows: readonly Row[]): {
  readonly counted: Counted;
  readonly codes: readonly string[];
  readonly total: number | undefined;
} {
  const grid = aGrid({ rows: [['UBND HUYỆN BÙ ĐỐP'], ...FORM_HEADER, ...rows.map(cellsOf)] });
  const [table] = recognise(aWorkbook(grid), TEMPLATES, 'x.xlsx').tables;
  if (!table) throw new Error('no table');
  const counted: Record<string, number> = {};
  for (const { kind, counts } of table.rows) {
    const reading = counts['schools']?.reading;
    if (reading?.state === 'value') counted[kind] = (counted[kind] ?? 0) + reading.value;
  }
  const total = table.total?.counts['schools']?.reading;
  const codes = table.hits.map(({ code }) => code).filter((code) => code !== 'STR012');
  return { counted, codes, total: total?.state === 'value' ? total.value : undefined };
}

describe('a heading without figures over its parts', () => {
  test.each<[string, readonly Row[]]>([
    [
      'public and private',
      [
        ['I. Mầm non'],
        ['Công lập', 12],
        ['Ngoài công lập', 4],
        ['II. Tiểu học'],
        ['Công lập', 20],
        ['Tư thục', 1],
      ],
    ],
    [
      'named as schools',
      [
        ['Mầm non'],
        ['- Trường công lập', 12],
        ['- Trường tư thục', 4],
        ['Tiểu học'],
        ['- Trường công lập', 20],
        ['- Trường dân lập', 1],
      ],
    ],
    [
      '«trong đó» both of them',
      [['Mầm non'], ['Trong đó: công lập', 12], ['Trong đó: ngoài công lập', 4], ['Tiểu học', 21]],
    ],
    [
      '«trong đó» as a heading of its own',
      [['Mầm non'], ['Trong đó:'], ['- Công lập', 12], ['- NCL', 4], ['Tiểu học', 21]],
    ],
    [
      'with the kind in each label',
      [['Mầm non'], ['Mầm non công lập', 12], ['Mầm non ngoài công lập', 4], ['Tiểu học', 21]],
    ],
    [
      'private schools by owner too',
      [
        ['Mầm non'],
        ['Công lập', 12],
        ['Ngoài công lập', 4],
        ['Tư thục', 3],
        ['Dân lập', 1],
        ['Tiểu học', 21],
      ],
    ],
    [
      'a sum in each section',
      [
        ['I. Mầm non'],
        ['Công lập', 12],
        ['Ngoài công lập', 4],
        ['Cộng mầm non', 16],
        ['II. Tiểu học'],
        ['Công lập', 20],
        ['Tư thục', 1],
        ['Cộng tiểu học', 21],
      ],
    ],
  ])('%s', (_, rows) => {
    const { counted } = read(...rows);
    expect(counted).toEqual({ preschool: 16, primary: 21 });
    expect(read(...rows, ['Tổng cộng', 37])).toMatchObject({ counted, total: 37 });
  });

  test('one part of several is not the whole, unless the total row says so', () => {
    const rows: readonly Row[] = [['Mầm non'], ['Trong đó: ngoài công lập', 4], ['Tiểu học', 21]];
    expect(read(...rows)).toMatchObject({ counted: { primary: 21 }, codes: ['STR025'] });
    expect(read(...rows, ['Cộng', 37])).toMatchObject({ counted: { primary: 21 }, codes: ['STR025'] });
    expect(read(...rows, ['Cộng', 25])).toMatchObject({ counted: { preschool: 4, primary: 21 }, codes: [] });
  });
});

describe('a whole with figures and its parts', () => {
  test.each<[string, readonly Row[]]>([
    [
      'parts below',
      [
        ['Mầm non', 16],
        ['Trong đó: công lập', 12],
        ['ngoài công lập', 4],
        ['Tiểu học', 21],
      ],
    ],
    [
      'parts above',
      [
        ['Mầm non công lập', 12],
        ['Mầm non tư thục', 4],
        ['Mầm non', 16],
        ['Tiểu học', 21],
      ],
    ],
    [
      'one part below',
      [
        ['Mầm non', 16],
        ['Trong đó: ngoài công lập', 4],
        ['Tiểu học', 21],
      ],
    ],
    [
      'by age, below',
      [
        ['Mầm non', 16],
        ['- Nhà trẻ', 2],
        ['- Mẫu giáo', 14],
        ['Tiểu học', 21],
      ],
    ],
    [
      'by age, above',
      [
        ['Nhà trẻ', 2],
        ['Mẫu giáo', 14],
        ['Mầm non', 16],
        ['Tiểu học', 21],
      ],
    ],
    [
      'summed below',
      [
        ['Nhà trẻ', 2],
        ['Mẫu giáo', 14],
        ['Tổng mầm non', 16],
        ['Tiểu học', 21],
      ],
    ],
    [
      'a pivot table',
      [
        ['Mầm non công lập', 12],
        ['Mầm non tư thục', 4],
        ['Mầm non Total', 16],
        ['Tiểu học', 21],
      ],
    ],
    [
      'repeated by owner under a heading',
      [['Mầm non', 16], ['Tiểu học', 21], ['Trong đó ngoài công lập:'], ['Mầm non', 4], ['Tiểu học', 1]],
    ],
  ])('%s', (_, rows) => {
    expect(read(...rows)).toMatchObject({ counted: { preschool: 16, primary: 21 } });
    expect(read(...rows, ['Tổng cộng', 37])).toMatchObject({
      counted: { preschool: 16, primary: 21 },
      total: 37,
    });
    expect(read(['Tổng số', 37], ...rows).counted).toEqual({ preschool: 16, primary: 21 });
  });

  test.each<[string, readonly Row[]]>([
    [
      'below',
      [
        ['Trường phổ thông có nhiều cấp học', 3],
        ['TH&THCS', 2],
        ['THCS&THPT', 1],
      ],
    ],
    [
      'above',
      [
        ['TH&THCS', 2],
        ['THCS&THPT', 1],
        ['Trường phổ thông có nhiều cấp học', 3],
      ],
    ],
    [
      'numbered',
      [
        ['5. Liên cấp', 3],
        ['5.1. TH&THCS', 2],
        ['5.2. THCS&THPT', 1],
      ],
    ],
  ])('schools of several levels, their kinds %s: the sum decides, and that is said', (_, rows) => {
    expect(read(['Mầm non', 16], ...rows)).toMatchObject({
      counted: { preschool: 16, multiLevel: 3 },
      codes: ['STR023'],
    });
  });

  test('where the sum does not decide, the total row does', () => {
    const rows: readonly Row[] = [
      ['Mầm non', 16],
      ['Liên cấp', 3],
      ['TH&THCS', 1],
      ['THCS&THPT', 1],
    ];
    expect(read(...rows, ['Cộng', 19])).toMatchObject({ counted: { multiLevel: 3 }, codes: ['STR023'] });
    expect(read(...rows, ['Cộng', 21])).toMatchObject({ counted: { multiLevel: 5 }, codes: ['STR008'] });
  });

  test('where neither decides, the whole alone counts and it is asked', () => {
    const rows: readonly Row[] = [
      ['Mầm non', 16],
      ['Liên cấp', 3],
      ['TH&THCS', 1],
      ['THCS&THPT', 1],
    ];
    expect(read(...rows)).toMatchObject({ counted: { multiLevel: 3 }, codes: ['STR024'] });
    expect(read(...rows, ['Cộng', 30])).toMatchObject({ counted: { multiLevel: 3 }, codes: ['STR024'] });
  });

  test('kinds beside one another are added, also where one happens to be the sum of others', () => {
    const rows: readonly Row[] = [
      ['TH&THCS', 2],
      ['THCS&THPT', 1],
      ['TH&THCS&THPT', 1],
    ];
    expect(read(...rows)).toMatchObject({ counted: { multiLevel: 4 }, codes: ['STR008'] });
    expect(read(['TH&THCS', 1], ['THCS&THPT', 1])).toMatchObject({
      counted: { multiLevel: 2 },
      codes: ['STR008'],
    });
  });
});

describe('sections', () => {
  const PUBLIC: readonly Row[] = [['A. Công lập'], ['Mầm non', 12], ['Tiểu học', 20]];
  const PRIVATE: readonly Row[] = [['B. Ngoài công lập'], ['Mầm non', 4], ['Tiểu học', 1]];

  test('public and private schools, kind by kind in each, are added', () => {
    expect(read(...PUBLIC, ...PRIVATE)).toMatchObject({
      counted: { preschool: 16, primary: 21 },
      codes: ['STR008', 'STR008'],
    });
    expect(read(...PUBLIC, ...PRIVATE, ['Tổng cộng', 37]).total).toBe(37);
  });

  test('sums of sections are no totals of the table', () => {
    const rows = [...PUBLIC, ['Cộng', 32], ...PRIVATE, ['Cộng', 5]] as const;
    expect(read(...rows)).toMatchObject({ counted: { preschool: 16, primary: 21 }, total: undefined });
    expect(read(...rows, ['Tổng cộng chung', 37])).toMatchObject({
      counted: { preschool: 16, primary: 21 },
      total: 37,
    });
  });

  test('«trong đó» over the kinds that make up the total above is no part of anything', () => {
    expect(read(['Tổng số', 37], ['Trong đó:'], ['Mầm non', 16], ['Tiểu học', 21])).toMatchObject({
      counted: { preschool: 16, primary: 21 },
      total: 37,
      codes: [],
    });
  });
});

test.each([
  'Grand Total',
  'Total',
  'Count',
  'GRAND TOTAL',
  'Tổng cộng chung',
  'Cộng chung',
  'Tổng chung',
  'Cộng toàn bộ',
  'Tổng cộng:',
])('«%s» is the total row', (label) => {
  expect(read(['Mầm non', 16], ['Tiểu học', 21], [label, 37])).toEqual({
    counted: { preschool: 16, primary: 21 },
    codes: [],
    total: 37,
  });
});

test('whatever the order of parts and whole, the whole counts once', () => {
  const rows: readonly Row[] = [
    ['Mầm non', 16],
    ['Nhà trẻ', 2],
    ['Mẫu giáo', 5],
    ['Nhóm trẻ', 9],
    ['Tiểu học', 21],
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
      expect(read(...shuffled).counted).toEqual({ preschool: 16, primary: 21 });
    }),
  );
});
