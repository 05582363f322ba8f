/** REG010: who registers for a second cycle was recognised before. */

import { columnOf } from '../../template/template';
import { hit, type RuleSource } from '../../findings/findings';
import { choiceLabel } from '../lists/choice-label';
import { fieldPlace } from '../lists/list-rule';
import type { AcrossRule } from './across-rule';
import { listsWithin, pairedRecords } from './schools-within';

const SECOND_CYCLE: RuleSource = {
  vi: 'Chu kỳ 2 dành cho trường đã được công nhận (Sở GD&ĐT Ninh Bình: «đủ 5 năm»; điều khoản chưa đối chiếu với văn bản gốc)',
  en: 'the second cycle is for schools recognised before (Sở GD&ĐT Ninh Bình; article not verified)',
  isUnverified: true,
};

export const reg010: AcrossRule<'REG010'> = {
  code: 'REG010',
  source: SECOND_CYCLE,
  version: 1,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              {
                name: 'Trường Mầm non Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                certificateDate: '12/05/2016',
              },
            ],
          },
          {
            of: 'external-assessment-registration',
            rows: [
              {
                name: 'MN Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                round: 'Đợt 1',
                dossierDate: '10/03/2022',
                dossierChecked: 'x',
                cycle: 'Chu kỳ 2',
              },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non', certificateDate: '' },
            ],
          },
          {
            of: 'external-assessment-registration',
            rows: [
              {
                name: 'MN Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                round: 'Đợt 1',
                dossierDate: '10/03/2022',
                dossierChecked: 'x',
                cycle: 2,
              },
            ],
          },
        ],
        found: [{ of: 'external-assessment-registration', row: 1, column: 'cycle' }],
      },
    ],
  },
  *check(input) {
    for (const one of listsWithin(input)) {
      for (const { list, record, school } of pairedRecords(one)) {
        for (const { column, choice, needs } of one.within.needs ?? []) {
          const reading = record.fields[column]?.reading;
          if (reading?.state !== 'choice' || reading.choice !== choice) continue;
          // A list of schools without the column says nothing of who was recognised.
          if (school?.record.fields[needs]?.reading.state !== 'blank') continue;
          const facts = {
            school: record.name,
            choice: choiceLabel(columnOf(one.template, column), choice),
            needs: columnOf(one.base, needs).name,
          };
          const related = [fieldPlace(school.list, school.record, needs)];
          yield hit('REG010', fieldPlace(list, record, column), facts, { related });
        }
      }
    }
  },
};
