/**
 * docs/forms.md is what the declarations say: nobody forgot to make it anew (`npm run docs:forms`)
 * or edited it by hand.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../src/templates';
import { makeFormsPage } from './forms-page';

it('docs/forms.md is what `npm run docs:forms` writes', () => {
  const committed = readFileSync(join(__dirname, '..', '..', 'docs', 'forms.md'), 'utf8');
  expect(makeFormsPage()).toBe(committed);
});

it('has each form once, and leaves nothing out', () => {
  const page = makeFormsPage();
  const named = [...page.matchAll(/^`([a-z-]+)`, trang/gm)].map(([, id]) => id);
  expect(named).toEqual(FORMS.map(({ id }) => id));
  expect(page).not.toMatch(/undefined|NaN|\[object/);
});
