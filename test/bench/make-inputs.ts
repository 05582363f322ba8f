/**
 * Makes the workbooks that the benchmark reads: a unit's report as it is sent, many times, and one of 20 MB.
 * `make-inputs.ts FOLDER COUNT LARGE.xlsx`
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

/** `count` unit workbooks of about 3,900 cells: table 1a, a list of 60 schools, 450 rows of improvements. */
function makeUnitWorkbooks(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let unit = 0; unit < count; unit++) {
    const random = makeRandom(unit + 1);
    const sheets: [string, Value[][]][] = [
      ['Mẫu 1', resultsTable(unit, random)],
      ['Danh sách trường', schoolList(60, random)],
      ['Cải tiến chất lượng', improvements(450, random)],
    ];
    writeFileSync(join(folder, `bao cao ${String(unit + 1).padStart(3, '0')}.xlsx`), makeWorkbook(sheets));
  }
}

/** One workbook of about 20 MB: the report, and a list of improvements that somebody kept for years. */
function makeLargeWorkbook(path: string): void {
  const random = makeRandom(7);
  const sheets: [string, Value[][]][] = [
    ['Mẫu 1', resultsTable(1, random)],
    ['Cải tiến chất lượng', improvements(240_000, random)],
  ];
  writeFileSync(path, makeWorkbook(sheets));
}

function resultsTable(unit: number, random: (below: number) => number): Value[][] {
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
  const total = Array.from({ length: 9 }, () => 0);
  const line = (
    label: string,
    [schools = 0, self = 0, external = 0, ...rest]: readonly number[],
  ): Value[] => {
    const percent = (part: number): Value => (schools === 0 ? '' : Math.round((part / schools) * 1000) / 10);
    return [label, schools, self, percent(self), external, percent(external), ...rest];
  };
  const rows = ['Mầm non', 'Tiểu học', 'Trung học cơ sở', 'Trường phổ thông có nhiều cấp học'].map(
    (label) => {
      const outcomes = Array.from({ length: 5 }, () => random(4));
      const external = outcomes.reduce((sum, one) => sum + one, 0);
      const self = external + 2 + random(4);
      const figures = [self + random(5), self, external, ...outcomes, random(3)];
      figures.forEach((value, i) => (total[i] = (total[i] ?? 0) + value));
      return line(label, figures);
    },
  );
  return [...header, ...rows, line('Cộng', total)];
}

function schoolList(count: number, random: (below: number) => number): Value[][] {
  const rows: Value[][] = [
    [
      'STT',
      'Mã trường',
      'Tên trường',
      'Loại hình',
      'Năm tự đánh giá',
      'Năm ĐGN',
      'Kết quả',
      'Số quyết định',
      'Ghi chú',
    ],
  ];
  for (let i = 0; i < count; i++) {
    rows.push([
      i + 1,
      `702${String(10000 + random(90000))}`,
      `Trường ${phrase(3, random)}`,
      'Mầm non',
      2018 + random(4),
      2019 + random(3),
      `Cấp độ ${String(1 + random(3))}`,
      `${String(random(900))}/QĐ-SGDĐT`,
      '',
    ]);
  }
  return rows;
}

function improvements(count: number, random: (below: number) => number): Value[][] {
  const rows: Value[][] = [
    ['STT', 'Trường', 'Tiêu chí', 'Điểm yếu', 'Đã cải tiến', 'Chưa cải tiến, lí do', 'Biện pháp, thời gian'],
  ];
  for (let i = 0; i < count; i++) {
    const texts = Array.from({ length: 4 }, () => phrase(6 + random(8), random));
    rows.push([
      i + 1,
      `Trường ${String(random(60))}`,
      `${String(1 + random(5))}.${String(1 + random(10))}`,
      ...texts,
    ]);
  }
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

const [folder = '', count = '', large = ''] = process.argv.slice(2);
makeUnitWorkbooks(folder, Number(count));
makeLargeWorkbook(large);
