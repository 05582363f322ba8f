/** Totals inside a workbook of the user's: what somebody changed in them since is noticed, whatever the merge remembers. */

import { createHash } from 'node:crypto';
import { intoUsersWorkbook, mergeInside } from '../../src/app/merge-inside';
import { makeMark, readState } from '../../src/app/result-state';
import { layOutMark, readMark } from '../../src/core/layout/product-mark';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { aSource } from '../builders/sources';

const files = makeWorkbookFiles();
const digest = (bytes: Uint8Array): Promise<string> =>
  Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

const sheet = (name: string, value: number): SheetPlan => ({
  name,
  cells: [{ row: 1, column: 1, style: 'plain', value }],
  columnWidths: [10],
});
const SOURCES = [aSource({ file: 'a.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [[5, 4, 3, 0, 1, 1, 1, 0, 1]] })];

describe.each([
  ['nothing but its sources', {}],
  ['the day of its figures', { asOf: '2022-01-31' }],
  ['a share of change', { jump: 20 }],
])('a merge that remembers %s', (_, kept) => {
  it.each([
    ['Tổng hợp tỉnh', 12, true],
    ['Tổng hợp tỉnh', 13, false],
    ['{Tổng} "hợp"', 13, false],
  ])('with sheet «%s» saying %d', async (name, said, isUnchanged) => {
    const mark = layOutMark(await makeMark(SOURCES, [sheet(name, 12)], digest, kept));
    const sheets = intoUsersWorkbook([sheet('Của tôi', 1), sheet(name, said), mark]);
    const outcome = await files.read(await files.write({ title: 'x', sheets }));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const inside = mergeInside(outcome.workbook);
    expect(inside.sheets.map((one) => one.name)).not.toContain('Của tôi');
    const read = await readState(inside, readMark(inside), digest);
    if (isUnchanged) expect(read).toMatchObject({ ok: true });
    else expect(read).toEqual({ ok: false, fault: 'changed', sheets: [name] });
  });
});
