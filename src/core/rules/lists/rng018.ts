/** RNG018: a school's code is of a form that codes have. Excel takes leading zeros away from what it makes a number of. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { fieldPlace, type ListRule } from './list-rule';

/** Mostly 8 digits (province, district, school), 10 for newer units; a few hold letters. */
const CODE = /^(?:\d{8}|\d{10}|(?=.*\d)(?=.*\p{L})[\p{L}\d]{6,12})$/u;
/** One digit less than a code has. */
const SHORT = /^(?:\d{7}|\d{9})$/;

export const rng018: ListRule<'RNG018'> = {
  code: 'RNG018',
  source: {
    vi: 'Mã trường trong cơ sở dữ liệu ngành: 8 hoặc 10 chữ số, ít mã có chữ cái (theo các danh sách đã gặp, chưa đối chiếu với văn bản gốc)',
    en: 'codes of schools: 8 or 10 digits, a few with letters (as met in lists, not checked against an official text)',
    isUnverified: true,
  },
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'school-register',
    passes: [
      {
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', code: '07012301' },
          { name: 'Trường Mầm non Sơn Ca', kind: 'Mầm non', code: '2219301001' },
          { name: 'Trường Mầm non Họa Mi', kind: 'Mầm non', code: '195DL090' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', code: 7012301 },
          { name: 'Trường Mầm non Sơn Ca', kind: 'Mầm non', code: '70/12' },
        ],
        found: [
          { row: 1, column: 'code' },
          { row: 2, column: 'code' },
        ],
      },
    ],
  },
  *check({ template, list }) {
    const coded = template.columns.filter(({ values }) => values.kind === 'code');
    for (const record of list.records) {
      for (const { id } of coded) {
        const reading = record.fields[id]?.reading;
        if (reading?.state !== 'text') continue;
        const typed = reading.text.replace(/\s/g, '');
        if (CODE.test(typed)) continue;
        const column = columnOf(template, id).name;
        const facts = { school: record.name, column, typed: reading.text, isShort: SHORT.test(typed) };
        yield hit('RNG018', fieldPlace(list, record, id), facts);
      }
    }
  },
};
