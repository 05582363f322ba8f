/**
 * Makes the workbooks that the benchmark reads: a unit's report as it is sent, many times; one of 20 MB; and the unit's report
 * with every criterion of every school. `make-inputs.ts FOLDER COUNT [LARGE.xlsx WHOLE_FOLDER]`
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnName } from '../../src/core/sheet/address';

type Value = string | number;

/** A small deterministic generator, so that every machine reads the same bytes. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS =
  'nhà trường tổ chức thực hiện kế hoạch cải tiến chất lượng giáo dục giáo viên học sinh cơ sở vật chất phòng học thiết bị dạy học công tác phối hợp gia đình xã hội hồ sơ minh chứng rà soát bổ sung hoàn thiện đầy đủ kịp thời năm học'.split(
    ' ',
  );

/** `count` unit workbooks: table 1a, a list of 60 schools, and so many rows of improvements. */
function makeUnitWorkbooks(folder: string, count: number, rows: number): void {
  mkdirSync(folder, { recursive: true });
  for (let unit = 0; unit < count; unit++) {
    const random = makeRandom(unit + 1);
    const schools = makeSchools(60, random);
    const sheets: [string, Value[][]][] = [
      ['Mẫu 1', resultsTable(unit, schools)],
      ['Danh sách trường', schoolList(unit, schools, random)],
      ['Cải tiến chất lượng', improvements(rows, schools, random)],
    ];
    writeFileSync(join(folder, `bao cao ${String(unit + 1).padStart(3, '0')}.xlsx`), makeWorkbook(sheets));
  }
}

/** One workbook of about 20 MB: the report, and a list of improvements that somebody kept for years. */
function makeLargeWorkbook(path: string): void {
  const random = makeRandom(7);
  const schools = makeSchools(60, random);
  const sheets: [string, Value[][]][] = [
    ['Mẫu 1', resultsTable(1, schools)],
    ['Cải tiến chất lượng', improvements(240_000, schools, random)],
  ];
  writeFileSync(path, makeWorkbook(sheets));
}

const KINDS = ['Mầm non', 'Tiểu học', 'Trung học cơ sở', 'Trường phổ thông có nhiều cấp học'] as const;
const SHORT_KINDS = ['Mầm non', 'Tiểu học', 'THCS', 'TH&THCS'] as const;
const OUTCOMES = ['Không đạt', 'Cấp độ 1', 'Cấp độ 2', 'Cấp độ 3', 'Cấp độ 4'] as const;
/** Criteria of each standard that all kinds have (Thông tư 17, 18, 19/2018). */
const CRITERIA = [10, 3, 3, 2, 4].flatMap((count, standard) =>
  Array.from({ length: count }, (_, i) => `${String(standard + 1)}.${String(i + 1)}`),
);

/** One school, as all sheets of its unit tell of it. */
interface School {
  readonly kind: number;
  readonly name: string;
  readonly selfAssessed: number | undefined;
  readonly assessed: number | undefined;
  /** Index into `OUTCOMES`. */
  readonly outcome: number | undefined;
  readonly isPreparing: boolean;
}

function makeSchools(count: number, random: (below: number) => number): School[] {
  return Array.from({ length: count }, (_, i) => {
    const kind = i % KINDS.length;
    const name = `Trường ${SHORT_KINDS[kind] ?? ''} ${phrase(2, random)} ${String(i + 1)}`;
    const step = random(4);
    const selfAssessed = step > 0 ? 2018 + random(2) : undefined;
    const assessed = step > 1 && selfAssessed !== undefined ? selfAssessed + 1 + random(2) : undefined;
    const outcome = assessed === undefined ? undefined : random(OUTCOMES.length);
    return { kind, name, selfAssessed, assessed, outcome, isPreparing: step === 1 && random(2) === 0 };
  });
}

function resultsTable(unit: number, schools: readonly School[]): Value[][] {
  const header: Value[][] = [
    [
      `UBND XÃ THỬ ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(unit % 26)}${'AEIOUYM'.charAt(Math.floor(unit / 26))}N`,
    ],
    ['a) Kết quả KĐCLGD (tính đến 31/01/2022).'],
    [
      'CSGD',
      'Tổng số CSGD hiện có',
      'Đã hoàn thành tự đánh giá',
      '',
      'Đã được đánh giá ngoài',
      '',
      'Kết quả đánh giá ngoài',
      '',
      '',
      '',
      '',
      'Ghi chú',
    ],
    [
      '',
      '',
      'Số lượng',
      '%',
      'Số lượng',
      '%',
      'Không đạt',
      'Đạt cấp độ 1',
      'Đạt cấp độ 2',
      'Đạt cấp độ 3',
      'Đạt cấp độ 4',
      'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài',
    ],
  ];
  const line = (label: string, own: readonly School[]): Value[] => {
    const count = (is: (school: School) => boolean): number => own.filter(is).length;
    const self = count(({ selfAssessed }) => selfAssessed !== undefined);
    const external = count(({ assessed }) => assessed !== undefined);
    const percent = (part: number): Value => Math.round((part / own.length) * 1000) / 10;
    const outcomes = OUTCOMES.map((_, i) => count(({ outcome }) => outcome === i));
    const preparing = count(({ isPreparing }) => isPreparing);
    return [label, own.length, self, percent(self), external, percent(external), ...outcomes, preparing];
  };
  return [
    ...header,
    ...KINDS.map((label, i) =>
      line(
        label,
        schools.filter(({ kind }) => kind === i),
      ),
    ),
    line('Cộng', schools),
  ];
}

/** No two schools of the country have one code. */
function schoolList(unit: number, schools: readonly School[], random: (below: number) => number): Value[][] {
  const header = [
    'STT',
    'Mã trường',
    'Tên trường',
    'Loại hình',
    'Năm tự đánh giá',
    'Năm ĐGN',
    'Kết quả',
    'Số quyết định',
    'Ghi chú',
  ];
  return [
    header,
    ...schools.map(({ name, kind, selfAssessed, assessed, outcome, isPreparing }, i): Value[] => [
      i + 1,
      String(70_000_000 + unit * 1000 + i),
      name,
      KINDS[kind] ?? '',
      selfAssessed ?? '',
      assessed ?? '',
      outcome === undefined ? '' : (OUTCOMES[outcome] ?? ''),
      outcome === undefined ? '' : `${String(random(900))}/QĐ-SGDĐT`,
      isPreparing ? 'Đang hoàn thiện hồ sơ' : '',
    ]),
  ];
}

/** Improvements of the schools with an outcome, criterion by criterion, over and over until there are so many rows. */
function improvements(
  count: number,
  schools: readonly School[],
  random: (below: number) => number,
): Value[][] {
  const rows: Value[][] = [
    ['STT', 'Trường', 'Tiêu chí', 'Điểm yếu', 'Đã cải tiến', 'Chưa cải tiến, lí do', 'Biện pháp, thời gian'],
  ];
  const assessed = schools.filter(({ outcome }) => outcome !== undefined);
  assessed.forEach(({ name }, at) => {
    const share =
      Math.floor(((at + 1) * count) / assessed.length) - Math.floor((at * count) / assessed.length);
    for (let i = 0; i < share; i++) {
      const texts = Array.from({ length: 4 }, () => phrase(6 + random(8), random));
      rows.push([rows.length, name, CRITERIA[i % CRITERIA.length] ?? '', ...texts]);
    }
  });
  return rows;
}

function phrase(length: number, random: (below: number) => number): string {
  return Array.from({ length }, () => WORDS[random(WORDS.length)] ?? '').join(' ');
}

function makeWorkbook(sheets: readonly (readonly [string, readonly (readonly Value[])[]])[]): Uint8Array {
  const strings = new Map<string, number>();
  const indexOf = (text: string): number => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
  const files: Record<string, string> = {};
  sheets.forEach(([, rows], i) => {
    const body = rows.map((row, r) => {
      const cells = row.map((value, c) => {
        if (value === '') return '';
        const at = `${columnName(c + 1)}${String(r + 1)}`;
        return typeof value === 'number'
          ? `<c r="${at}" s="1"><v>${String(value)}</v></c>`
          : `<c r="${at}" s="1" t="s"><v>${String(indexOf(value))}</v></c>`;
      });
      return `<row r="${String(r + 1)}" spans="1:12">${cells.join('')}</row>`;
    });
    files[`xl/worksheets/sheet${String(i + 1)}.xml`] =
      `${head}<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData></worksheet>`;
  });
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (content: string): string =>
    `${head}<Relationships xmlns="${packageTypes}/relationships">${content}</Relationships>`;
  files['xl/sharedStrings.xml'] =
    `${head}<sst xmlns="${main}" uniqueCount="${String(strings.size)}">${[...strings.keys()].map((text) => `<si><t>${text.replace(/&/g, '&amp;')}</t></si>`).join('')}</sst>`;
  files['xl/styles.xml'] =
    `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="0"/></cellXfs></styleSheet>`;
  files['xl/workbook.xml'] =
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(([name], i) => `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`).join('')}</sheets></workbook>`;
  files['xl/_rels/workbook.xml.rels'] = relations(
    sheets
      .map((_, i) => relation(`rId${String(i + 1)}`, 'worksheet', `worksheets/sheet${String(i + 1)}.xml`))
      .join('') +
      relation('rId90', 'styles', 'styles.xml') +
      relation('rId91', 'sharedStrings', 'sharedStrings.xml'),
  );
  files['_rels/.rels'] = relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'));
  files['[Content_Types].xml'] =
    `${head}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${String(i + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`;
  const zipped: Zippable = {};
  for (const [name, text] of Object.entries(files)) zipped[name] = strToU8(text);
  return zipSync(zipped, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** What a unit sends: about 3,900 cells in its workbook. */
const USUAL_ROWS = 450;
/** 28 criteria of 60 schools. */
const ALL_ROWS = 28 * 60;
const [folder = '', count = '', whole, large] = process.argv.slice(2);
makeUnitWorkbooks(folder, Number(count), USUAL_ROWS);
if (whole !== undefined) makeUnitWorkbooks(whole, Number(count), ALL_ROWS);
if (large !== undefined) makeLargeWorkbook(large);
