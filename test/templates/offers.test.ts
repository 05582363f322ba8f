/** How forms are offered: everyone can be found, in one group, with a line that says what it is for. */

import { asksForKinds, FORM_FILLERS, printsCriteria } from '../../src/core/template/template';
import { FORMS } from '../../src/templates';

it.each(FORMS.map((form) => [form.id, form] as const))('%s says who fills it in and what for', (_, form) => {
  expect(FORM_FILLERS).toContain(form.offer?.filledBy);
  const { vi = '', en = '' } = form.offer?.purpose ?? {};
  for (const line of [vi, en]) {
    expect(line.length).toBeGreaterThan(15);
    // One line or two of a narrow pane; a title is no purpose.
    expect(line.length).toBeLessThan(95);
    expect(line).not.toBe(form.title);
    expect(line).not.toMatch(/[.\n]$/);
  }
});

it('has forms in every group, and no purpose twice', () => {
  expect(new Set(FORMS.map(({ offer }) => offer?.filledBy))).toEqual(new Set(FORM_FILLERS));
  expect(new Set(FORMS.map(({ offer }) => offer?.purpose.vi)).size).toBe(FORMS.length);
});

it('asks for kinds of schools where they change the sheet', () => {
  const asked = FORMS.filter(asksForKinds).map(({ id }) => id);
  expect(asked).toEqual(expect.arrayContaining(['accreditation-results', 'criteria-assessment']));
  expect(asked).not.toContain('school-register');
  expect(FORMS.filter(printsCriteria).map(({ id }) => id)).toEqual(['criteria-assessment']);
});
