/** The door: what it gives out is what was meant, for every fixture; what is not is caught by the proof. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeFile } from '../../../src/xlsx/patch/change-file';
import { DISTRICTS } from '../../cli/run-command';
import { samplePlan } from '../write/sample-plan';
import { readWorkbook } from './cells-of';

const plan = samplePlan();
const names = plan.names ?? [];

it.each([
  'BC KĐCLGD TX Bình Long.xlsx',
  'BUDANG_mau1.xlsx',
  'Dong Xoai - bao cao KDCLGD.xlsx',
  'Hon Quan.xlsx',
  'Mau 1 - PGDDT Bu Gia Map.xlsx',
  'Phu Rieng - Mau 1.xlsx',
  'bao cao dong phu.xlsx',
  'bù đốp.xlsx',
  'chon thanh (ban chinh).xlsx',
])('%s', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(DISTRICTS, name)));
  const [sheet] = (await readWorkbook(bytes)).sheets;
  const cell = [...(sheet?.cells() ?? [])].find(({ value }) => typeof value === 'number');
  const cells = [
    { sheet: sheet?.name ?? '', cell: `B${String(cell?.row)}`, content: 7 },
    { sheet: sheet?.name ?? '', cell: 'AB3', content: 'x' },
  ];
  const first = await changeFile(bytes, { cells, sheets: plan.sheets, names, formulaValues: 'forgetStale' });
  const again = await changeFile(first.bytes, {
    sheets: plan.sheets,
    names,
    replaces: plan.sheets.map((one) => one.name),
  });
  expect(again.bytes).toEqual(first.bytes);
});
