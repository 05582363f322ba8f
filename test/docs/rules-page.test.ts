/**
 * docs/rules.md is what the code says: nobody forgot to make it anew (`npm run docs:rules`) or
 * edited it by hand.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECLARED } from '../../src/core/findings/declared';
import { RULES } from '../../src/core/rules/rules';
import { makeRulesPage } from './rules-page';

it('docs/rules.md is what `npm run docs:rules` writes', () => {
  const committed = readFileSync(join(__dirname, '..', '..', 'docs', 'rules.md'), 'utf8');
  expect(makeRulesPage()).toBe(committed);
});

it('has each code once, with words in both languages that miss no fact', () => {
  const page = makeRulesPage();
  const headings = [...page.matchAll(/^### ([A-Z]{3}\d{3})/gm)].map((match) => match[1]);
  expect(headings.sort()).toEqual([...Object.keys(DECLARED), ...RULES.map(({ code }) => code)].sort());
  expect(page).not.toMatch(/undefined|NaN|\[object/);
});

it('lists at its end each rule whose source says that it was not verified, and no other', () => {
  const [, list = ''] = makeRulesPage().split('## Quy tắc dựa trên điều chưa đối chiếu');
  const listed = new Set(list.match(/\b[A-Z]{3}\d{3}\b/g));
  const unverified = RULES.filter(({ source }) => /chưa đối chiếu/.test(source.vi)).map(({ code }) => code);
  expect(unverified).toEqual(expect.arrayContaining(['CRT002', 'REG010', 'REG018', 'RNG012']));
  expect([...listed].sort()).toEqual([...new Set<string>(unverified)].sort());
});
