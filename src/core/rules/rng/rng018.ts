/**
 * RNG018: a school's code is of a form that codes have. Excel takes leading zeros away from what it
 * makes a number of.
 */

import { columnOf } from '../../template/template';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** Mostly 8 digits (province, district, school), 10 for newer units; a few hold letters. */
const CODE = /^(?:\d{8}|\d{10}|(?=.*\d)(?=.*\p{L})[\p{L}\d]{6,12})$/u;

/** One digit less than a code has. */
const SHORT = /^(?:\d{7}|\d{9})$/;

/** A code of no known form; `isShort` where a leading zero may have been lost. */
interface Facts {
  readonly school: string;
  readonly column: LocalName;
  readonly typed: string;
  readonly isShort: boolean;
}

export const rng018: Rule<'RNG018', Facts> = {
  code: 'RNG018',
  severity: 'query',
  version: 1,
  source: {
    vi: 'Mã trường trong cơ sở dữ liệu ngành: 8 hoặc 10 chữ số, ít mã có chữ cái (theo các danh sách đã gặp, chưa đối chiếu với văn bản gốc)',
    en: 'codes of schools: 8 or 10 digits, a few with letters (as met in lists, not checked against an official text)',
    isUnverified: true,
  },
  canSwitchOff: true,
  *inList({ template, list }) {
    const coded = template.columns.filter(({ values }) => values.kind === 'code');
    for (const record of list.records) {
      for (const { id } of coded) {
        const reading = record.fields[id]?.reading;
        if (reading?.state !== 'text') continue;
        const typed = reading.text.replace(/\s/g, '');
        if (CODE.test(typed)) continue;
        const column = columnOf(template, id).name;
        const facts = { school: record.name, column, typed: reading.text, isShort: SHORT.test(typed) };
        yield brokenAt(fieldPlace(list, record, id), facts);
      }
    }
  },
};
