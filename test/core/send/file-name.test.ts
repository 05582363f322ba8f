/** The name of the file that is sent says whose it is, to people and to the merge. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseUnits } from '../../../src/app/units-csv';
import { claimInFileName } from '../../../src/core/recognise/file-name-claim';
import { dispatchFileName } from '../../../src/core/send/file-name';
import { withoutDiacritics } from '../../../src/core/text/label';
import { UnitFinder } from '../../../src/core/units/find-unit';
import { FORMS } from '../../../src/templates';
import { DISTRICTS } from '../../cli/run-command';

const list = parseUnits(readFileSync(join(DISTRICTS, '..', 'units.csv'), 'utf8'));
const UNITS = list.ok ? list.units : [];

it('names form, unit, period and version in ASCII', () => {
  const facts = { form: 'Mẫu 1 - bảng 1a', others: 0, unit: 'Bù Đốp', period: '2021-2022', version: 2 };
  expect(dispatchFileName(facts)).toBe('BC KDCLGD Bu Dop (Mau 1 - bang 1a) 2021-2022 v2.xlsx');
  expect(dispatchFileName({ ...facts, others: 3, unit: undefined, period: undefined, version: 1 })).toBe(
    'BC KDCLGD (Mau 1 - bang 1a +3) v1.xlsx',
  );
});

it('tells the merge the unit, with a list of units and without one', () => {
  const unit = fc.constantFrom(...UNITS);
  const form = fc.constantFrom(...FORMS.map(({ sheetName }) => sheetName));
  const period = fc.constantFrom('2021-2022', '2022-01-31', undefined);
  fc.assert(
    fc.property(
      unit,
      form,
      period,
      fc.nat(5),
      fc.integer({ min: 1, max: 40 }),
      (one, name, when, others, version) => {
        const file = dispatchFileName({ form: name, others, unit: one.name, period: when, version });
        expect(new UnitFinder(UNITS).findInFileName(file)).toMatchObject({ found: 'one', unit: one });
        expect(withoutDiacritics(claimInFileName(file)?.name ?? '')).toBe(withoutDiacritics(one.name));
      },
    ),
  );
});

it('is a name that every file system and mail header takes, whatever the unit is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (unit, period) => {
      const name = dispatchFileName({ form: 'Mẫu 1', others: 0, unit, period, version: 1 });
      expect(name).toMatch(/^[A-Za-z0-9 ()+,.'-]+ v1\.xlsx$/);
      expect(name.length).toBeLessThan(220);
    }),
  );
});
