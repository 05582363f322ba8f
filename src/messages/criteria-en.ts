/** English sentences for findings about criteria, evidence and plans. */

import type { CriteriaFindingFacts } from '../core/findings/criteria-facts';
import { spansOf } from './criteria-spans';

type CriteriaMessages = {
  readonly [Code in keyof CriteriaFindingFacts]: (facts: CriteriaFindingFacts[Code]) => string;
};

const UNVERIFIED = '(not compared with the official text)';

const WHY: Readonly<Partial<Record<string, string>>> = {
  placeholder: 'the form’s blank was not filled in',
  noStandard: 'the number of the standard is missing, as in 1.3',
  noSeparator: 'two criteria side by side: a list or a range',
  openRange: 'one end of the range is missing',
  several: 'only one belongs here',
  extraLevel: 'one number too many',
  ambiguous: 'it can be read in several ways',
  incomplete: 'box, criterion or serial number is missing',
  noSuchDay: 'there is no such day',
  endBeforeStart: 'it ends before it begins',
  vague: 'it names no days',
};

export const criteriaEn = {
  TYP009: ({ column, typed, damage, candidates }) =>
    `“${column.en}” is the ${damage} ${typed}: Excel changed the criterion while it was typed${candidates.length === 0 ? '' : `; it may be ${candidates.map(name).join(' or ')}`}. Format the cell as Text and type the criterion again.`,
  TYP010: ({ column, typed, what, why }) =>
    `“${column.en}” says “${typed}”, which names no criterion${reason(why)}${what === typed || what === '' ? '' : `, at “${what}”`}. Type it as “Tiêu chí 1.1 đến tiêu chí 1.10” or “Mức 4: 1”.`,
  TYP011: ({ column, typed, why, candidates }) =>
    `“${column.en}” says “${typed}”, which is no code of evidence${reason(why)}${candidates.length === 0 ? '' : `; it may be ${candidates.join(' or ')}`}. Type it as [H1-1.1-01].`,
  TYP012: ({ column, typed, why }) =>
    `“${column.en}” says “${typed}”, which does not tell from which day to which${reason(why)}; it cannot be compared. Type it as 01/11/2023-31/5/2024.`,
  TYP013: ({ column, typed, read }) =>
    `“${column.en}” says “${typed}” with a comma; it was read as ${read.map(name).join(', ')}. Type two criteria apart, or one with a full stop.`,
  CRT001: ({ lacks }) =>
    ({
      kind: 'The kind of school is not known, so nothing was compared with the criteria of a circular. Fill in “Loại CSGD” over the table.',
      day: 'The day is not known, and with it the circular; nothing was compared with its criteria. Fill in the day over the table.',
      circular:
        'The product knows no criteria for this kind of school on this day; nothing was compared. Check the kind and the day.',
    })[lacks],
  CRT002: ({ column, code, circular }) =>
    `“${column.en}”: ${named(code)} is not in ${circular}. Check the number and the kind of school.`,
  CRT003: ({ column, code, circular, others }) =>
    `“${column.en}”: ${named(code)} is not in ${circular}, but in ${others.join(', ')} ${UNVERIFIED}. Check which circular the table follows.`,
  CRT004: ({ column, from, to }) =>
    `“${column.en}”: from ${named(from)} to ${named(to)} runs backwards; nothing was taken from it. Type both ends again.`,
  CRT005: ({ codes, standard }) =>
    `${capital(spansOf(codes, 'en'))}: not of standard ${standard} in this row. Correct the range or the standard.`,
  CRT006: ({ missing, circular }) =>
    `No group has ${spansOf(missing, 'en')} (by ${circular}). Add them to a group’s row.`,
  CRT007: ({ codes, otherCell }) =>
    `${capital(spansOf(codes, 'en'))}: already in cell ${otherCell}. Keep them with one group, or say that groups work together.`,
  CRT008: ({ code, level, circular }) =>
    `${capital(named(code))} is said to reach level ${String(level)}, which ${circular} does not give it ${UNVERIFIED}. Check the level.`,
  CRT009: ({ code, level, missing }) =>
    `${capital(named(code))} is marked for level ${String(level)} and not for level ${missing.join(', ')}. Whoever reaches a level reaches those below: check the marks.`,
  CRT010: ({ code, missing }) =>
    `${capital(named(code))} is met, but not all others are at their highest level: ${spansOf(missing, 'en')}. Level 4 asks for all of level 3 ${UNVERIFIED}. Check them.`,
  CRT011: ({ declared, derived, missing, circular }) =>
    `The school declares ${overall(declared)}, but its criteria come to ${overall(derived)} (${circular}, ${UNVERIFIED.slice(1, -1)})${missing.length === 0 ? '' : `; what is missing: ${spansOf(missing, 'en')}`}. Check the level or the criteria.`,
  CRT012: ({ standard, needs, derived, circular }) =>
    `National standard ${String(standard)} asks for level ${String(needs)}, but the criteria come to ${overall(derived)} (${circular}, ${UNVERIFIED.slice(1, -1)}). Check both.`,
  CRT013: ({ code, firstCell }) =>
    `${capital(named(code))} already stands in cell ${firstCell}. Delete a row or correct its number.`,
  CRT014: ({ code }) =>
    `${capital(named(code))} has no level, so the level of the school cannot be derived. Fill it in, “Không đạt” where it failed.`,
  CRT015: ({ what, name: typed, before }) =>
    what === 'school'
      ? `“${typed}” stands after “${before}”. The form lists preschools, primary, then lower secondary schools: sort them.`
      : `${capital(named(typed))} stands after ${named(before)}. The form lists criteria in the order of the circular: sort them.`,
  CRT016: ({ code, level }) =>
    level === 4
      ? `${capital(named(code))} says “Đạt” or level 4, which leaves its level open. Enter level 1, 2 or 3.`
      : `${capital(named(code))} says level ${String(level)}; criteria of level 4 are met (“Đạt”) or not (“Không đạt”).`,
  CRT018: ({ day, circulars }) =>
    `Of ${day} it cannot be told whether ${circulars.join(' or ')} holds; nothing was compared with its criteria. Give the full day over the table.`,
  CRT017: ({ missing, circular }) =>
    `The table lacks ${spansOf(missing, 'en')} of ${circular}, so the level of the school cannot be derived. Add these rows.`,
  EVD001: ({ name: piece }) =>
    `“${piece}” has no code. Fill in the code of its first use, as in [H1-1.1-01].`,
  EVD002: ({ code, filed, named: own }) =>
    `${code} belongs to ${named(own)} and is filed under ${named(filed)}. A piece that is used again keeps its code; else correct it.`,
  EVD003: ({ code, firstCell }) =>
    `${code} is another piece’s in cell ${firstCell}. A code is one piece’s: change one of them.`,
  EVD004: ({ name: piece, codes, firstCell }) =>
    `“${piece}” has several codes: ${codes.join(', ')} (first in cell ${firstCell}). If it is one piece, keep the code of its first use.`,
  EVD005: ({ missing }) =>
    `Numbers left out: ${missing.join(', ')}. Check whether a piece is missing, or number them again.`,
  EVD006: ({ first }) =>
    `The first piece of the criterion is ${first} and not number 01. Check whether a piece is missing.`,
  EVD007: ({ code, circular }) =>
    `${code} is not coded in the way that goes with ${circular} ${UNVERIFIED}. Check which circular the list follows.`,
  EVD008: ({ code, firstCell }) =>
    `${code} stands twice under one criterion (first in cell ${firstCell}). Delete a row or correct the code.`,
  PLN001: ({ from, to, days }) =>
    `${from} to ${to} (${String(days)} days, working days among them) belong to no activity. Check the periods.`,
  PLN002: ({ from, to }) =>
    `${from === to ? from : `${from} to ${to}`} belongs to no activity; it is a weekend.`,
  PLN003: ({ from, to, days, otherCell }) =>
    `${String(days)} days (${from} to ${to}) are also in the period of cell ${otherCell}. Check both periods.`,
  PLN004: ({ above }) => `This period begins before the one above it (“${above}”). Sort them by their days.`,
  PLN005: ({ members }) =>
    `The council has ${String(members)} members; Circular 57/2026 asks for an odd number, five at least ${UNVERIFIED}. Check the list.`,
  PLN006: ({ role, found }) =>
    `The council has ${String(found)} of the role ${role}; Circular 57/2026 asks for just one ${UNVERIFIED}. Check the list.`,
} satisfies CriteriaMessages;

function reason(why: string | null): string {
  const words = why === null ? undefined : WHY[why];
  return words === undefined ? '' : ` (${words})`;
}

function name(code: string): string {
  return code.startsWith('M4.') ? `${code.slice(3)} of level 4` : code;
}

function named(code: string): string {
  return /^\d$/.test(code) ? `standard ${code}` : `criterion ${name(code)}`;
}

function overall(level: number): string {
  return level === 0 ? '“Không đạt”' : `level ${String(level)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
