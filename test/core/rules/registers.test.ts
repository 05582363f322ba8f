/**
 * What REG and RNG rules say of schools: who makes a difference, who is missing, who is not counted
 * on a date.
 */

import { check } from '../../../src/core/rules/run/check';
import type { AcrossExample } from '../../../src/core/rules/rule/examples';
import type { Finding } from '../../../src/core/findings/findings';
import { consolidate } from '../../../src/core/consolidate/consolidate';
import { makeRegister } from '../../../src/core/register/register';
import { recognise } from '../../../src/core/recognise/recognise';
import type { RuleFacts } from '../../../src/core/rules/rules';
import { fixedTemplates, type FixedTemplate } from '../../../src/core/template/template';
import { sentence } from '../../../src/messages/sentence';
import { TEMPLATES } from '../../../src/templates';
import { schoolRegister } from '../../../src/templates/school-register';
import { layOutAcrossExample, layOutExample } from '../../builders/examples';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

const BLANK_ROW = {
  externallyAssessed: 0,
  failed: 0,
  level1: 0,
  level2: 0,
  level3: 0,
  level4: 0,
  preparing: 0,
};
const table1a = (figures: Readonly<Record<string, number>>): NonNullable<AcrossExample['tables']> => [
  { of: 'accreditation-results', rows: [{ kind: 'Tiểu học', selfAssessed: 0, ...BLANK_ROW, ...figures }] },
];
const school = (name: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  name: `Trường Tiểu học ${name}`,
  commune: 'Lộc An',
  kind: 'Tiểu học',
  selfAssessed: '',
  externallyAssessed: '',
  result: '',
  ...more,
});
const LEVEL_2 = { selfAssessed: 'x', externallyAssessed: 'x', result: 'Cấp độ 2' };

function found(example: AcrossExample): Finding[] {
  const { tables, lists } = layOutAcrossExample(example);
  return check({ of: 'unit', templates: TEMPLATES, tables, lists, asOf: example.asOf });
}

describe('a table that is not what its list gives (REG004)', () => {
  const differences = (example: AcrossExample): unknown[] =>
    found(example).map(({ code, facts, related = [] }) => {
      const { column, expected, actual, schools } = facts as RuleFacts['REG004'];
      return [code, column.en, expected, actual, schools, related.map(({ cell }) => cell)];
    });

  it('names the school that the table leaves out, and no other', () => {
    const rows = [school('Lê Lợi', { selfAssessed: 'x' }), school('Kim Đồng'), school('Lê Lai')];
    const lists = [{ of: 'school-register', rows }];
    expect(differences({ tables: table1a({ schools: 2, selfAssessed: 0 }), lists })).toEqual([
      // One school that is missing explains both figures.
      ['REG004', 'schools', 3, 2, ['Trường Tiểu học Lê Lợi'], ['A2']],
      ['REG004', 'self-assessment completed', 1, 0, ['Trường Tiểu học Lê Lợi'], ['D2']],
    ]);
  });

  it('names the school whose level is another in the table, at both levels', () => {
    const lists = [{ of: 'school-register', rows: [school('Lê Lợi', LEVEL_2), school('Kim Đồng')] }];
    const figures = { schools: 2, selfAssessed: 1, externallyAssessed: 1, level3: 1 };
    expect(differences({ tables: table1a(figures), lists })).toEqual([
      ['REG004', 'accreditation level 2', 1, 0, ['Trường Tiểu học Lê Lợi'], ['F2']],
      ['REG004', 'accreditation level 3', 0, 1, ['Trường Tiểu học Lê Lợi'], ['F2']],
    ]);
  });

  it('names those who may be the ones that the table has more: blank, of no kind, closed, set aside', () => {
    const rows = [
      { ...school('Lê Lợi'), founded: '', closed: '' },
      { ...school('Kim Đồng'), closed: '31/01/2022' },
      { ...school('Lê Lai'), name: 'Trường Lê Lai', kind: '' },
      { ...school('Lê Lợi'), founded: '', closed: '' },
    ];
    const lists = [{ of: 'school-register', rows }];
    const example = { tables: table1a({ schools: 4 }), lists, asOf: '2022-01-31' };
    expect(differences(example)).toEqual([
      [
        'REG004',
        'schools',
        1,
        4,
        ['Trường Tiểu học Kim Đồng', 'Trường Lê Lai', 'Trường Tiểu học Lê Lợi'],
        ['A3', 'A4', 'A5'],
      ],
    ]);
  });

  it('tells of a kind that the table has no row for', () => {
    const rows = [school('Lê Lợi'), { ...school('x'), name: 'THCS Nguyễn Du', kind: 'THCS' }];
    const lists = [{ of: 'school-register', rows }];
    const [only, ...others] = found({ tables: table1a({ schools: 1 }), lists });
    expect(others).toEqual([]);
    expect(only && sentence(only, 'vi')).toBe(
      'Dòng «Trung học cơ sở», «Tổng số CSGD hiện có»: bảng ghi 0 nhưng đếm từ «Danh sách cơ sở giáo dục và kết quả kiểm định chất lượng giáo dục» là 1. Danh sách đếm vào mục này các trường: «THCS Nguyễn Du». Xem trường nào bảng còn thiếu.',
    );
  });

  it('says nothing of a column that the list does not have', () => {
    const rows = [school('Lê Lợi')];
    const lists = [{ of: 'school-register', rows }];
    // The list has no column of who prepares.
    expect(found({ tables: table1a({ schools: 1, preparing: 1 }), lists })).toEqual([]);
  });

  it('compares diplomas number by number', () => {
    const figures = { carriedOver: 1, received: 40, issued: 38, spoiled: 1, left: 2 };
    const tables = [
      { of: 'diploma-totals-thcs', rows: [{ kind: 'Trung học cơ sở', ...figures, issued: 39, left: 1 }] },
    ];
    const lists = [
      {
        of: 'diploma-management-thcs',
        rows: [{ name: 'THCS Nguyễn Du', kind: 'THCS', year: 2021, ...figures }],
      },
    ];
    expect(found({ tables, lists }).map(({ code, at }) => [code, at.sheet, at.cell])).toEqual([
      ['REG004', 'diploma-totals-thcs', 'D3'],
      ['REG004', 'diploma-totals-thcs', 'F3'],
    ]);
  });
});

const SEN = { name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non' };
const REGISTERED = { round: 'Đợt 1', dossierDate: '10/03/2022', dossierChecked: 'x' };
const registering = (more: Readonly<Record<string, string>>): NonNullable<AcrossExample['lists']> => [
  { of: 'external-assessment-registration', rows: [{ ...SEN, ...REGISTERED, ...more }] },
];
const codes = (example: AcrossExample): string[] => found(example).map(({ code }) => code);

describe('lists beside the list of all schools', () => {
  const base = (more: Readonly<Record<string, string>> = {}): NonNullable<AcrossExample['lists']> => [
    { of: 'school-register', rows: [{ ...SEN, ...more }] },
  ];
  const beside = (
    more: Readonly<Record<string, string>>,
    all = base(),
    asOf = '2022-03-31',
  ): AcrossExample => ({ lists: [...all, ...registering(more)], asOf });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['abbreviated', { name: 'MN Hoa Sen' }],
    ['in capitals', { name: 'TRƯỜNG MẦM NON HOA SEN' }],
    ['without a commune', { commune: '' }],
    ['with «xã»', { commune: 'Xã Lộc An' }],
  ])('know a school that is written %s', (_, more) => {
    expect(codes(beside(more))).toEqual([]);
  });

  it('tell of a school that is none of them, with the name that is near (REG006)', () => {
    const [only] = found(beside({ name: 'Trường Mầm non Hoa Sến' }));
    expect(only?.code).toBe('REG006');
    expect(only?.facts).toEqual(expect.objectContaining({ near: 'Trường Mầm non Hoa Sen' }));
  });

  it('take the school of another commune for another school', () => {
    expect(codes(beside({ commune: 'Lộc Hòa' }))).toEqual(['REG006']);
  });

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string[]]>([
    ['closed by the date', { closed: '31/03/2022' }, {}, ['REG008']],
    ['closed later', { closed: '01/04/2022' }, {}, []],
    ['founded later', { founded: '01/09/2022' }, {}, ['REG008']],
    [
      'recognised on another day',
      { certificateDate: '12/05/2016' },
      { lastRecognised: '13/05/2016' },
      ['REG009'],
    ],
    ['recognised in that year', { certificateDate: '12/05/2016' }, { lastRecognised: '2016' }, []],
    ['never recognised, in its second cycle', { certificateDate: '' }, { cycle: '2' }, ['REG010']],
    ['never recognised, in its first cycle', { certificateDate: '' }, { cycle: '1' }, []],
  ])('tell of a school that is %s', (_, inBase, here, expected) => {
    expect(codes(beside(here, base(inBase)))).toEqual(expected);
  });

  it('tell of a school of another kind where its name says none (REG007)', () => {
    const all = [
      { of: 'school-register', rows: [{ name: 'Trường Lê Lợi', commune: 'Lộc An', kind: 'Tiểu học' }] },
    ];
    expect(codes(beside({ name: 'Trường Lê Lợi', kind: 'THCS' }, all))).toEqual(['REG007']);
  });

  it('take TH and THCS of one name for two schools', () => {
    const all = [
      { of: 'school-register', rows: [{ name: 'TH Lê Lợi', commune: 'Lộc An', kind: 'Tiểu học' }] },
    ];
    expect(codes(beside({ name: 'THCS Lê Lợi', kind: 'THCS' }, all))).toEqual(['REG006']);
  });

  it('miss nobody whom they must have, but for the closed (REG005)', () => {
    const rows = [SEN, { ...SEN, name: 'MN Sơn Ca' }, { ...SEN, name: 'MN Họa Mi', closed: '2020' }];
    const answer = { disclosed2018: 'x', disclosed2019: 'x', disclosed2020: 'x', disclosed2021: 'x' };
    const lists = [
      { of: 'school-register', rows },
      { of: 'public-disclosure', rows: [{ ...SEN, ...answer }] },
    ];
    const told = found({ lists, asOf: '2022-01-31' });
    expect(told.map(({ code, at, facts }) => [code, at.cell, (facts as { school: string }).school])).toEqual([
      ['REG005', 'A3', 'MN Sơn Ca'],
    ]);
  });

  it('are checked against nothing where the unit sent no list of all schools', () => {
    expect(codes({ lists: registering({}) })).toEqual([]);
  });
});

describe('codes of schools', () => {
  const coded = (...pairs: readonly (readonly [name: string, code: string])[]): string[] =>
    codes({
      lists: [{ of: 'school-register', rows: pairs.map(([name, code]) => ({ ...SEN, name, code })) }],
    });

  it('are of one school each (REG013), and each school has one (REG014)', () => {
    expect(coded(['MN Hoa Sen', '07012301'], ['MN Sơn Ca', '07012301'])).toEqual(['REG013']);
    expect(coded(['MN Hoa Sen', '07012301'], ['Trường Mầm non Hoa Sen', '07012302'])).toEqual(['REG014']);
    expect(coded(['MN Hoa Sen', '195dl090'], ['MN Hoa Sen', '195 DL090'])).toEqual([]);
    expect(coded(['MN Hoa Sen', ''], ['MN Sơn Ca', ''])).toEqual([]);
  });
});

const HEADER: readonly CellSpec[] = [
  'TT',
  'Tên CSGD',
  'Xã',
  'Loại CSGD',
  'Ngày thành lập',
  'Ngày giải thể',
  'Đã hoàn thành tự đánh giá',
  'Đã được đánh giá ngoài',
  'Kết quả đánh giá ngoài',
  'Mã trường',
];
const TABLE = fixedTemplates(TEMPLATES).find(({ id }) => id === 'accreditation-results') as FixedTemplate;

describe('a school on the date of the figures', () => {
  const register = (founded: string, closed: string, asOf: string | undefined): readonly unknown[] => {
    const row = [1, 'MN Hoa Sen', 'Lộc An', 'Mầm non', founded, closed, 'x'];
    const { lists } = recognise(aWorkbook(aGrid({ rows: [HEADER, row] })), [schoolRegister], '');
    const { findings, totals } = makeRegister(schoolRegister, TABLE, lists, { asOf });
    return [totals.rows.at(-1)?.counts['schools'], ...findings.map(({ code, at }) => [code, at.cell])];
  };

  it.each<[string, string, string, string | undefined, readonly unknown[]]>([
    ['closed the day before', '', '30/01/2022', '2022-01-31', [0, ['REG001', 'F2']]],
    ['closed that day', '', '31/01/2022', '2022-01-31', [0, ['REG001', 'F2']]],
    ['closed the year before', '', '2021', '2022-01-31', [0, ['REG001', 'F2']]],
    ['closed in that year', '', '2022', '2022-01-31', [1, ['REG003', 'F2']]],
    [
      'closed on a day, the figures stand nobody knows when',
      '',
      '30/01/2022',
      undefined,
      [1, ['REG003', 'F2']],
    ],
    ['founded that day', '31/01/2022', '', '2022-01-31', [1]],
    ['founded in that year', '2022', '', '2022-01-31', [1]],
  ])('%s', (_, founded, closed, asOf, expected) => {
    const told = register(founded, closed, asOf).filter((one) => !isOrder(one));
    expect(told).toEqual(expected);
  });

  it('founded the day after is not counted (REG002)', () => {
    const told = register('01/02/2022', '', '2022-01-31');
    expect(told[0]).toBe(0);
    expect(told).toContainEqual(['REG002', 'E2']);
  });

  /** Marks have no day, and a school's days after the date have findings of their own. */
  function isOrder(one: unknown): boolean {
    return Array.isArray(one) && (one[0] === 'RNG005' || one[0] === 'RNG006');
  }
});

describe('schools of two units (REG016)', () => {
  const unitGrid = (unit: string, code: string, commune: string) =>
    aGrid({
      rows: [
        [`PHÒNG GD&ĐT HUYỆN ${unit}`],
        [],
        HEADER,
        [1, 'MN Hoa Sen', commune, 'Mầm non', '', '', 'x', '', '', code],
        [2, `MN ${unit}`, commune, 'Mầm non', '', '', 'x', '', '', ''],
      ],
    });
  const merged = (codeOf: readonly [string, string], communeOf: readonly [string, string]): unknown[] => {
    const sources = ['BÙ ĐỐP', 'BÙ ĐĂNG'].map((unit, i) => {
      const workbook = aWorkbook(unitGrid(unit, codeOf[i] ?? '', communeOf[i] ?? ''));
      const submission = recognise(workbook, TEMPLATES, `${unit}.xlsx`);
      return { file: `${unit}.xlsx`, sha256: unit, content: { is: 'submission', submission } as const };
    });
    const { findings, units } = consolidate(sources, { templates: TEMPLATES, asOf: '2022-01-31' });
    expect(units.received).toHaveLength(2);
    return findings
      .filter(({ code }) => code === 'REG016')
      .map(({ at, facts }) => [at.file, at.cell, (facts as { same: string }).same]);
  };

  it('are asked about by their code, or by name, kind and commune together', () => {
    expect(merged(['07012301', '07012301'], ['Thanh Hòa', 'Bom Bo'])).toEqual([
      ['BÙ ĐĂNG.xlsx', 'B4', 'code'],
    ]);
    expect(merged(['', ''], ['Minh Hưng', 'Minh Hưng'])).toEqual([['BÙ ĐĂNG.xlsx', 'B4', 'name']]);
    expect(merged(['', ''], ['Thanh Hòa', 'Bom Bo'])).toEqual([]);
    // Two communes of one name, each with its «Hoa Sen».
    expect(merged(['07012301', '07012302'], ['Minh Hưng', 'Minh Hưng'])).toEqual([]);
  });
});

describe('what rules of one list say', () => {
  it('RNG017 holds for the total row of a table as well', () => {
    const figures = { carriedOver: 1, received: 40, issued: 38, spoiled: 1, left: 2 };
    const rows = [
      { kind: 'Trung học cơ sở', ...figures },
      { kind: 'Cộng', ...figures, left: 3 },
    ];
    const { template, table } = layOutExample({ rows });
    const told = check({ of: 'table', template, table }).map(({ code, at }) => [code, at.cell]);
    expect(told).toContainEqual(['RNG017', 'F4']);
  });
});

describe('the list of improvements after external assessment', () => {
  const improving = (...names: readonly string[]): NonNullable<AcrossExample['lists']>[number] => ({
    of: 'quality-improvement',
    rows: names.map((schoolName, i) => ({
      schoolName,
      criterion: `Tiêu chí 1.${String(i + 1)}`,
      weakness: 'Hồ sơ chưa đầy đủ',
      improved: 'Đã bổ sung hồ sơ',
    })),
  });
  const register = [
    { name: 'TH Lê Lợi', kind: 'Tiểu học', result: 'Đạt cấp độ 1' },
    { name: 'THCS Lê Lợi', kind: 'THCS', result: '' },
    { name: 'TH Kim Đồng', kind: 'Tiểu học', result: 'Không đạt' },
    { name: 'TH Nguyễn Trãi', kind: 'Tiểu học', result: 'cấp độ mấy?' },
  ];
  const told = (...names: readonly string[]): unknown[] =>
    found({ lists: [{ of: 'school-register', rows: register }, improving(...names)] }).map(
      ({ code, facts }) => [code, (facts as { school: string }).school],
    );

  it('has every school with a result, failed ones too, and no other', () => {
    expect(told('TH Lê Lợi', 'TH Kim Đồng')).toEqual([]);
    expect(told('TH Lê Lợi')).toEqual([['REG005', 'TH Kim Đồng']]);
    expect(told('TH Lê Lợi', 'TH Kim Đồng', 'THCS Lê Lợi')).toEqual([['REG017', 'THCS Lê Lợi']]);
    expect(told('TH Lê Lợi', 'TH Kim Đồng', 'TH Võ Thị Sáu')).toEqual([['REG006', 'TH Võ Thị Sáu']]);
  });

  it('says nothing of a school whose result cannot be read', () => {
    expect(told('TH Lê Lợi', 'TH Kim Đồng', 'TH Nguyễn Trãi')).toEqual([]);
  });

  it('takes a name without its level for the school that belongs there', () => {
    expect(told('Trường Lê Lợi', 'TH Kim Đồng')).toEqual([]);
  });

  it('tells of a school once, however many of its criteria there are', () => {
    expect(told('TH Lê Lợi', 'TH Kim Đồng', 'THCS Lê Lợi', 'THCS Lê Lợi')).toEqual([
      ['REG017', 'THCS Lê Lợi'],
    ]);
  });
});
