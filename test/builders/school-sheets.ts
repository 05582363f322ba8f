/** Sheets of schools as different hands make them: a row in a list, or a form with the fields under one another. */

import type { ListExample } from '../../src/core/rules/rule/examples';
import type { Grid } from '../../src/core/sheet/grid';
import { isBlockForm, listTemplates } from '../../src/core/template/template';
import { FORMS, TEMPLATES } from '../../src/templates';
import { headerRows, headRows } from './examples';
import { aGrid, type CellSpec } from './grids';

export interface ASchool {
  readonly name: string;
  /** As the sheet writes it; undefined leaves the field out. */
  readonly kind?: string;
  readonly selfAssessed?: CellSpec;
  readonly assessed?: CellSpec;
  readonly result?: CellSpec;
  readonly preparing?: CellSpec;
}

type Shape = (school: ASchool, sheet: string) => Grid;

/** The form's own words, label beside value. */
const form: Shape = (school, name) =>
  aGrid({
    name,
    at: { row: 2, column: 2 },
    rows: [
      ['PHIẾU THÔNG TIN TRƯỜNG'],
      ['Tên cơ sở giáo dục:', school.name],
      ['Loại hình (cấp học):', school.kind],
      ['Đã hoàn thành tự đánh giá:', school.selfAssessed],
      ['Đã được đánh giá ngoài:', school.assessed],
      ['Kết quả đánh giá ngoài:', school.result],
      ['Đang hoàn thiện hồ sơ đăng ký ĐGN:', school.preparing],
    ],
  });

/** Other words, a blank column between. */
const otherForm: Shape = (school, name) =>
  aGrid({
    name,
    rows: [
      ['Tên trường', undefined, school.name],
      ['Cấp học', undefined, school.kind],
      ['Đã TĐG', undefined, school.selfAssessed],
      ['Đã ĐGN', undefined, school.assessed],
      ['Cấp độ đạt', undefined, school.result],
      ['Hoàn thiện hồ sơ đăng kí', undefined, school.preparing],
      [],
      ['Hiệu trưởng', undefined, 'Nguyễn Thị Hoa'],
    ],
  });

/** One row under the form's headers. */
const row: Shape = (school, name) => aList([school], name);

/** One row under headers in another order and other words. */
const otherRow: Shape = (school, name) =>
  aGrid({
    name,
    at: { row: 4, column: 1 },
    rows: [
      ['STT', 'Kết quả kiểm định', 'Đã ĐGN', 'Đã TĐG', 'Tên trường', 'Loại trường', 'Hồ sơ đăng ký'],
      [1, school.result, school.assessed, school.selfAssessed, school.name, school.kind, school.preparing],
    ],
  });

export const SHAPES: readonly Shape[] = [form, row, otherForm, otherRow];

export function aList(schools: readonly ASchool[], name = 'Danh sách'): Grid {
  return aGrid({
    name,
    at: { row: 3, column: 1 },
    rows: [
      [
        'TT',
        'Tên cơ sở giáo dục',
        'Loại hình (cấp học)',
        'Đã hoàn thành tự đánh giá',
        'Đã được đánh giá ngoài',
        'Kết quả đánh giá ngoài (không đạt, cấp độ 1–4)',
        'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài',
      ],
      ...schools.map((school, i): CellSpec[] => [
        i + 1,
        school.name,
        school.kind,
        school.selfAssessed,
        school.assessed,
        school.result,
        school.preparing,
      ]),
    ],
  });
}

/** A sheet of any list as the product's own form prints it: title, fields over the list, headers, rows by column id. */
export function aListSheet(
  templateId: string,
  name: string,
  { head = {}, rows }: Pick<ListExample, 'head' | 'rows'>,
  visibility: Grid['visibility'] = 'visible',
): Grid {
  const template = listTemplates(TEMPLATES).find(({ id }) => id === templateId);
  if (!template) throw new Error(`no list is called ${templateId}`);
  const fields = [...(template.sheetHead ?? []), ...(template.head ?? [])];
  return aGrid({
    name,
    visibility,
    rows: [
      [template.title],
      ...headRows(fields, { head, rows }).map(({ cells }) => cells),
      [],
      ...headerRows(template),
      ...rows.map((row) => template.columns.map(({ id }): CellSpec => row[id])),
    ],
  });
}

/** A sheet of a form of several lists below one another; lists without rows keep their headers. Rows by the lists' ids. */
export function aBlockSheet(
  formId: string,
  name: string,
  head: ListExample['head'],
  rows: Readonly<Record<string, ListExample['rows']>>,
): Grid {
  const form = FORMS.find(({ id }) => id === formId);
  if (!form || !isBlockForm(form)) throw new Error(`no form of several lists is called ${formId}`);
  const fields = form.blocks[0]?.sheetHead ?? [];
  return aGrid({
    name,
    rows: [
      [form.title],
      ...headRows(fields, { ...(head && { head }), rows: [] }).map(({ cells }) => cells),
      ...form.blocks.flatMap((block) => [
        [],
        [block.title],
        ...headerRows(block),
        ...(rows[block.id] ?? []).map((row) => block.columns.map(({ id }): CellSpec => row[id])),
      ]),
    ],
  });
}

/** A school that fills in several lists, each on a sheet of its own. */
export interface OneOfTwelve {
  readonly name: string;
  readonly kind: string;
  readonly disclosed: boolean;
  /** Of lower secondary schools. */
  readonly diplomas?: Readonly<Record<'carriedOver' | 'received' | 'issued' | 'spoiled' | 'copies', number>>;
}

/** The same for every school, so that only the school's name tells its sheet from another's. */
export const CRITERIA = ['1.1', '1.2', '1.3'].map((criterion) => ({ criterion, level: 'Đạt Mức 2' }));

/** Eight lower secondary schools and four primary ones; every fourth has not disclosed. */
export function aTwelve(): OneOfTwelve[] {
  const names = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Lâm', 'Minh', 'Nam', 'Phú', 'Quang'];
  return names.map((name, i): OneOfTwelve => {
    const disclosed = i % 4 !== 3;
    if (i >= 8) return { name: `Trường TH Lộc ${name}`, kind: 'Tiểu học', disclosed };
    const diplomas = {
      carriedOver: i,
      received: 100 + 7 * i,
      issued: 90 + 5 * i,
      spoiled: i % 3,
      copies: 2 * i,
    };
    return { name: `Trường THCS Lộc ${name}`, kind: 'Trung học cơ sở', disclosed, diplomas };
  });
}

/** A sheet for each list that the school fills in. */
export function sheetsOf({ name, kind, disclosed, diplomas }: OneOfTwelve): Grid[] {
  const school = { name, kind };
  const short = name.replace(/^Trường /, '');
  const marks = [2018, 2019, 2020, 2021].map((year) => [
    `disclosed${String(year)}`,
    disclosed ? 'x' : 'chưa',
  ]);
  const improvements = ['1.1', '1.2'].map((criterion) => ({
    ...{ schoolName: name, criterion, weakness: 'Thiếu sân chơi' },
    ...{ improved: 'Đã mở rộng sân', completion: '9/2022' },
  }));
  return [
    aList([{ name, kind, selfAssessed: 'x', assessed: 'x', result: 'Đạt cấp độ 2' }], `DS ${short}`),
    aListSheet('criteria-assessment', `TC ${short}`, { head: { school: name, kind }, rows: CRITERIA }),
    aListSheet('quality-improvement', `CT ${short}`, { rows: improvements }),
    aListSheet('public-disclosure', `CK ${short}`, {
      rows: [{ ...school, ...Object.fromEntries(marks), ...(!disclosed && { reason: 'Mới chuyển trụ sở' }) }],
    }),
    ...(diplomas
      ? [
          aListSheet('diploma-management-thcs', `Bằng ${short}`, {
            rows: [
              {
                ...{ ...school, year: 2021, ...diplomas, published: 'x' },
                left: diplomas.carriedOver + diplomas.received - diplomas.issued - diplomas.spoiled,
              },
            ],
          }),
        ]
      : []),
  ];
}
