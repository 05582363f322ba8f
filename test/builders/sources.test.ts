/** Sources built directly are what recognition makes of the same forms: laws that rest on them rest on the product. */

import fc from 'fast-check';
import { recognise } from '../../src/core/recognise/recognise';
import { TEMPLATES } from '../../src/templates';
import { runs } from '../property-runs';
import { aWorkbook } from './grids';
import { aFilledForm, aSubmission, type Figures } from './sources';

const row = fc
  .array(fc.nat(400), { minLength: 9, maxLength: 9 })
  .map((values) => values as unknown as Figures);

it('builds the submission that recognition makes of the filled form', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('HUYỆN BÙ ĐỐP', 'THỊ XÃ BÌNH LONG', undefined),
      fc.array(fc.option(row, { nil: undefined }), { minLength: 4, maxLength: 4 }),
      (unit, figures) => {
        fc.pre(figures.some((one) => one !== undefined));
        const read = recognise(aWorkbook(aFilledForm(unit, figures)), TEMPLATES, 'tep 1.xlsx');
        expect(aSubmission(unit, figures, 'tep 1.xlsx')).toEqual(read);
      },
    ),
    { numRuns: runs(80) },
  );
});
