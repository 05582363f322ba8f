/** By which day a report has to be there, and who says so: the list of units, or the report's own declaration. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { mergeSources, planResult } from '../../../src/app/consolidate-sources';
import { readSource } from '../../../src/app/read-source';
import { digest } from '../../../src/cli/read-path';
import { dueOn } from '../../../src/core/receive/due';
import type { Unit } from '../../../src/core/units/units';
import { TEMPLATES } from '../../../src/templates';
import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';

const unit = (tier: string, due?: Unit['due']): Unit => ({
  code: '689',
  name: 'Đồng Xoài',
  tier,
  parent: '',
  validFrom: undefined,
  validTo: undefined,
  due,
});
const form = (id: string): (typeof TEMPLATES)[number] => {
  const found = TEMPLATES.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const ANNUAL = form('annual-report');

// The days are those of the guidance of Ninh Bình for 2017-2018, III.3.
it.each([
  ['huyện', '2018-05-25', '2018-05-30'],
  ['', '2018-05-25', '2018-05-30'],
  ['Tỉnh', '2018-05-25', '2018-06-05'],
  ['sở', '2018-05-25', '2018-06-05'],
  ['thành phố', '2018-05-25', '2018-05-30'],
  ['huyện', '2017-08-01', '2018-05-30'],
  ['huyện', '2018-07-31', '2018-05-30'],
  ['huyện', '2018-08-01', '2019-05-30'],
])('a report of «%s» whose figures stand at %s is due on %s', (tier, asOf, day) => {
  expect(dueOn(unit(tier), ANNUAL, asOf)).toEqual({ day, from: 'template' });
});

it('is said by the list of units where that names a day, for the report or for all', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('annual-report', undefined),
      fc.constantFrom('huyện', 'tỉnh'),
      (report, tier) => {
        const listed = unit(tier, [{ report, day: '2018-03-01' }]);
        expect(dueOn(listed, ANNUAL, '2018-05-25')).toEqual({ day: '2018-03-01', from: 'list' });
      },
    ),
  );
});

it('is said by nobody where the year is not known, or the report declares no day', () => {
  expect(dueOn(unit('huyện'), ANNUAL, null)).toBeUndefined();
  expect(dueOn(unit('huyện'), form('accreditation-results'), '2022-01-31')).toBeUndefined();
  // A deadline for another report is none for this one.
  const other = unit('huyện', [{ report: 'accreditation-results', day: '2022-03-01' }]);
  expect(dueOn(other, ANNUAL, '2022-01-31')).toEqual({ day: '2022-05-30', from: 'template' });
});

it('makes the report late in the register, which says where the day is from', async () => {
  const file = 'Bình Long - bang theo cap hoc.xlsx';
  const bytes = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'fixtures', 'kinds', file)));
  const received = { file, receivedOn: '2022-06-02' };
  const source = {
    ...(await readSource(received, bytes, TEMPLATES, makeWorkbookFiles(), digest)),
    receivedOn: '2022-06-02',
  };
  const options = {
    templates: TEMPLATES,
    units: [{ ...unit('thị xã'), name: 'Bình Long' }],
    asOf: '2022-01-31',
  };
  const merged = mergeSources([], [source], options).consolidation;
  const receipt = merged.receipts.receipts.find(({ report }) => report === 'annual-report');
  expect(receipt).toMatchObject({
    state: 'late',
    due: '2022-05-30',
    dueFrom: 'template',
    daysLate: 3,
  });
  expect(merged.findings.filter(({ code }) => code === 'RCV001').map(({ facts }) => facts)).toEqual([
    expect.objectContaining({ due: '2022-05-30', received: '2022-06-02', days: 3 }),
  ]);
  const { sheets } = await planResult([source], merged, options, 'vi', digest);
  const cells = sheets.find(({ name }) => name === 'Tiếp nhận')?.cells ?? [];
  const column = cells.find(({ value }) => value === 'Hạn theo')?.column;
  const row = cells.find(({ value }) => value === '30/05/2022')?.row;
  expect(cells.find((one) => one.row === row && one.column === column)?.value).toBe('mẫu báo cáo');
});
