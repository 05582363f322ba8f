/**
 * CRT015: schools stand by kind in the order of the form, the criteria of a school in that of the
 * circular.
 */

import type { LocalName } from '../../findings/place';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { misplaced } from '../criteria/catalogue-order';
import { checksOf } from '../criteria/criteria-fields';

const SEED: LocalName = {
  vi: 'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1 mục 4: «Liệt kê theo thứ tự các trường mầm non, tiểu học, trung học cơ sở», từ tiêu chí 1.1 đến hết',
  en: 'Bình Phước 2022, Mẫu 1 section 4: preschools, primary, lower secondary schools, criteria from 1.1 on',
};

/** Schools or criteria are not in the order of the form. */
interface Facts {
  readonly what: 'school' | 'criterion';
  readonly name: string;
  readonly before: string;
}

export const crt015: Rule<'CRT015', Facts> = {
  code: 'CRT015',
  severity: 'query',
  version: 1,
  source: SEED,
  canSwitchOff: true,
  *inList(input) {
    for (const check of checksOf(input.template, 'catalogueOrder')) {
      for (const { record, column, ...facts } of misplaced(input, check)) {
        yield brokenAt(fieldPlace(input.list, record, column), facts);
      }
    }
  },
};
