/** docs/rules.md is what the code says: nobody forgot to make it anew (`npm run docs:rules`) or edited it by hand. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEVERITIES } from '../../src/core/rules/findings';
import { makeRulesPage } from './rules-page';

it('docs/rules.md is what `npm run docs:rules` writes', () => {
  const committed = readFileSync(join(__dirname, '..', '..', 'docs', 'rules.md'), 'utf8');
  expect(makeRulesPage()).toBe(committed);
});

it('has each code once, with words in both languages that miss no fact', () => {
  const page = makeRulesPage();
  const headings = [...page.matchAll(/^### ([A-Z]{3}\d{3})/gm)].map((match) => match[1]);
  expect(headings.sort()).toEqual(Object.keys(SEVERITIES).sort());
  expect(page).not.toMatch(/undefined|NaN|\[object/);
});
