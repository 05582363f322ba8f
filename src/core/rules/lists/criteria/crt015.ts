/** CRT015: schools stand by kind in the order of the form, the criteria of a school in that of the circular. */

import { hit } from '../../../findings/findings';
import type { LocalName } from '../../../findings/place';
import { fieldPlace, type ListRule } from '../list-rule';
import { misplaced } from './catalogue-order';
import { checksOf } from './criteria-fields';

const SEED: LocalName = {
  vi: 'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1 mục 4: «Liệt kê theo thứ tự các trường mầm non, tiểu học, trung học cơ sở», từ tiêu chí 1.1 đến hết',
  en: 'Bình Phước 2022, Mẫu 1 section 4: preschools, primary, lower secondary schools, criteria from 1.1 on',
};

export const crt015: ListRule<'CRT015'> = {
  code: 'CRT015',
  source: SEED,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'quality-improvement',
    passes: [
      {
        asOf: '2022-01-31',
        rows: [
          {
            schoolName: 'Trường Mầm non Hoa Sen',
            criterion: '1.9',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
          {
            schoolName: 'Trường Mầm non Hoa Sen',
            criterion: '1.10',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
          {
            schoolName: 'Trường Tiểu học Lê Lợi',
            criterion: '1.1',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
        ],
      },
    ],
    fails: [
      {
        asOf: '2022-01-31',
        rows: [
          {
            schoolName: 'Trường Mầm non Hoa Sen',
            criterion: '1.10',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
          {
            schoolName: 'Trường Mầm non Hoa Sen',
            criterion: '1.9',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
        ],
        found: [{ row: 2, column: 'criterion' }],
      },
      {
        asOf: '2022-01-31',
        rows: [
          {
            schoolName: 'Trường THCS Lộc An',
            criterion: '1.1',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
          {
            schoolName: 'Trường Tiểu học Lê Lợi',
            criterion: '1.1',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
        ],
        found: [{ row: 2, column: 'schoolName' }],
      },
    ],
  },
  *check(input) {
    for (const check of checksOf(input.template, 'catalogueOrder')) {
      for (const { record, column, ...facts } of misplaced(input, check)) {
        yield hit('CRT015', fieldPlace(input.list, record, column), facts);
      }
    }
  },
};
