/** Finding a form as somebody types: in a hurry, without diacritics, with the words in any order. */

import fc from 'fast-check';
import { findForms } from '../../src/app/find-forms';
import { FORM_FILLERS } from '../../src/core/template/template';
import { withoutDiacritics } from '../../src/core/text/label';
import { FORMS } from '../../src/templates';

const found = (query: string): string[] =>
  findForms(FORMS, query).flatMap(({ forms }) => forms.map(({ id }) => id));

it.each([
  ['cong khai', ['public-disclosure', 'public-disclosure-totals']],
  ['CÔNG KHAI tổng hợp', ['public-disclosure-totals']],
  ['minh chung', ['evidence-index']],
  ['tốt nghiệp thpt', ['diploma-management-thpt', 'diploma-totals-thpt']],
  ['lich kiem tra', ['inspection-schedule']],
  ['bảng 1a', ['accreditation-results', 'school-register']],
  ['phần mềm', ['self-assessment-data-entry']],
  ['evidence', ['evidence-index']],
])('«%s»', (query, ids) => {
  expect(found(query)).toEqual(expect.arrayContaining(ids));
  expect(found(query).length).toBeLessThan(6);
});

it('offers every form once, in the order of the groups, when nothing is typed', () => {
  expect([...found('  ')].sort()).toEqual(FORMS.map(({ id }) => id).sort());
  expect(findForms(FORMS, '').map(({ filledBy }) => filledBy)).toEqual(FORM_FILLERS);
});

it('finds nothing, and no empty group, for words that no form has', () => {
  expect(findForms(FORMS, 'bảng lương')).toEqual([]);
});

it('finds a form by any words of its title, however they are marked', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMS),
      fc.infiniteStream(fc.boolean()),
      fc.boolean(),
      ({ id, title }, takes, isBare) => {
        const words = title.split(' ').filter(() => takes.next().value);
        const query = words.reverse().join(' ');
        expect(found(isBare ? withoutDiacritics(query) : query)).toContain(id);
      },
    ),
  );
});
