/** Eleven districts' lists of schools in four hands, merged, against figures that the product had no part in. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consolidateSchoolSheets } from '../../src/app/one-click';
import { consolidate } from '../../src/core/consolidate/consolidate';
import type { Consolidation } from '../../src/core/consolidate/consolidation';
import type { SourceRecord } from '../../src/core/sources/source';
import { layOutResult } from '../../src/core/layout/result-workbook';
import { recognise } from '../../src/core/recognise/recognise';
import { isSure } from '../../src/core/submission/recognised';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { sentence } from '../../src/messages/sentence';
import { TEMPLATES } from '../../src/templates';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';

const FOLDER = join(__dirname, '..', 'fixtures', 'registers');

interface Expected {
  readonly units: readonly string[];
  readonly tables: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
  readonly records: Readonly<Record<string, number>>;
  readonly closed: Readonly<Record<string, string>>;
  readonly 'Lộc Ninh': Expected['tables'];
  readonly registrations: Readonly<Record<string, readonly string[]>>;
}
const EXPECTED = JSON.parse(readFileSync(join(FOLDER, '..', 'expected-registers.json'), 'utf8')) as Expected;

async function readAll(): Promise<SourceRecord[]> {
  const files = makeWorkbookFiles();
  return Promise.all(
    readdirSync(FOLDER)
      .sort()
      .map(async (file): Promise<SourceRecord> => {
        const outcome = await files.read(new Uint8Array(readFileSync(join(FOLDER, file))));
        if (!outcome.ok) throw new Error(`${file}: ${outcome.refusal.code}`);
        const submission = recognise(outcome.workbook, TEMPLATES, file);
        return { file, sha256: file, content: { is: 'submission', submission } };
      }),
  );
}

describe('the lists of eleven districts', () => {
  let sources: readonly SourceRecord[];
  let merged: Consolidation;
  let sheets: readonly SheetPlan[];
  beforeAll(async () => {
    sources = await readAll();
    merged = consolidate(sources, { templates: TEMPLATES, asOf: '2022-01-31' });
    sheets = layOutResult(TEMPLATES, merged, (finding) => sentence(finding, 'vi'));
  });

  it('are each recognised surely, on its own sheet, and as nothing else', () => {
    const found = sources.map(({ content }) =>
      content.is === 'submission'
        ? [...content.submission.tables, ...content.submission.lists].map((one) => [
            one.sheet,
            one.template,
            isSure(one),
          ])
        : [],
    );
    const each = [
      ['DS truong', 'school-register', true],
      ['Dang ky', 'external-assessment-registration', true],
      ['Cong khai', 'public-disclosure', true],
      ['Bang THCS', 'diploma-management-thcs', true],
    ];
    expect(found).toEqual(sources.map(() => each));
  });

  it('are of the units that their titles name', () => {
    expect(merged.units.received.map(({ name }) => name).sort()).toEqual([...EXPECTED.units].sort());
  });

  it.each(Object.keys(EXPECTED.tables))('add up to the table %s', (id) => {
    const totals = merged.totals.find(({ template }) => template === id);
    const rows = Object.fromEntries((totals?.rows ?? []).map(({ kind, counts }) => [kind, counts]));
    expect(rows).toEqual(EXPECTED.tables[id]);
  });

  it('lose no record', () => {
    const counts = merged.lists
      .filter(({ records }) => records.length > 0)
      .map(({ template, records }) => [template, records.length]);
    expect(Object.fromEntries(counts)).toEqual(EXPECTED.records);
  });

  it('raise nothing but the closed schools, and that tables were counted from lists', () => {
    const told = merged.findings.filter(({ code }) => code !== 'MRG015');
    expect(told.map(({ code }) => code)).toEqual(Object.keys(EXPECTED.closed).map(() => 'REG001'));
    const schools = told.map(({ facts }) => (facts as { readonly school: string }).school);
    expect(schools.sort()).toEqual(Object.values(EXPECTED.closed).sort());
    expect(merged.findings.filter(({ code }) => code === 'MRG015')).toHaveLength(3 * EXPECTED.units.length);
  });

  it('say on the merged list who registers, by kind, as the plan of Thủ Thừa writes it', () => {
    const sheet = sheets.find(({ name }) => name.startsWith('DS đăng ký ĐGN'));
    const line = (kind: string, name: string): string => {
      const names = EXPECTED.registrations[kind] ?? [];
      const listed = names.length === 0 ? '' : ` (${names.join(', ')})`;
      return `${name}: ${String(names.length).padStart(2, '0')}${listed}`;
    };
    const texts = sheet?.cells.map(({ value }) => value).filter((value) => typeof value === 'string');
    // Units stand by name where no list of units gives their order.
    for (const [kind, name] of [
      ['preschool', 'Mầm non'],
      ['primary', 'Tiểu học'],
      ['lowerSecondary', 'Trung học cơ sở'],
    ] as const) {
      const own = texts?.find((text) => text.startsWith(`${name}: `)) ?? '';
      expect(sorted(own)).toEqual(sorted(line(kind, name)));
    }
  });
});

describe('one click on the lists of one district', () => {
  it.each([
    ['school-register', 'accreditation-results', 60],
    ['public-disclosure', 'public-disclosure-totals', 59],
    // Two graduation years of each lower secondary school and each of several levels.
    ['diploma-management-thcs', 'diploma-totals-thcs', 36],
  ])('counts %s into %s', async (list, table, records) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, 'Danh sach Loc Ninh.xlsx')));
    const outcome = await makeWorkbookFiles().read(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const facts = { unit: 'Lộc Ninh', asOf: '2022-01-31' };
    const result = consolidateSchoolSheets(outcome.workbook, TEMPLATES, facts, 'vi', list);
    expect(result.schools).toHaveLength(records);
    const told = result.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    // The school that was closed; what is found in any of the lists is told with each.
    expect(told).toEqual(['REG001']);
    const expected = EXPECTED['Lộc Ninh'][table] ?? {};
    const rows = result.totals.rows.map(({ kind, counts }) => [kind, counts]);
    expect(Object.fromEntries(rows)).toEqual(expect.objectContaining(expected));
    // Three tables with their lists, the list of registrations, and the findings.
    expect(result.plans).toHaveLength(3 * 2 + 1 + 1);
    expect(result.made[0]?.template).toBe(list);
  });
});

/** The count, and the names in any order. */
function sorted(line: string): readonly string[] {
  const [head = '', names = ''] = line.split(' (');
  return [head, ...names.replace(')', '').split(', ').sort()];
}
