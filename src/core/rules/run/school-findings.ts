/** What officers must know about schools that stand in several places, or that may be one. */

import { choiceLabel } from '../rule/choice-label';
import { fieldPlace } from '../rule/places';
import { hit, type Hit } from '../../findings/findings';
import type { Place } from '../../findings/place';
import { columnOf, type SchoolList } from '../../template/template';
import { withoutDiacritics } from '../../text/label';
import { alongKey, placeKey, type PlacedRecord, type School } from '../../schools/distinct-schools';
import { existenceOf } from '../../schools/existence';

/**
 * One hit for each school that does not exist, each record that was set aside, and each school that
 * may be another.
 */
export function schoolHits(template: SchoolList, schools: readonly School[], asOf?: string): Hit[] {
  return [
    ...schools.flatMap((school) => existenceHits(template, school, asOf)),
    ...schools.flatMap((school) => setAsideHits(template, school)),
    ...lookalikeHits(template, schools),
  ];
}

/**
 * A school that is not counted because it does not exist on the day of the figures, or that might
 * not.
 */
function existenceHits(template: SchoolList, school: School, asOf: string | undefined): Hit[] {
  const { exists } = template.rows;
  const existence = existenceOf(template, school.record, asOf);
  if (!exists || existence.is === 'existing') return [];
  if (existence.is === 'notOpen') {
    const at = fieldPlace(school.list, school.record, exists.state?.column ?? exists.to);
    return [hit('REG019', at, { school: school.name, state: existence.typed })];
  }
  const { is, day } = existence;
  const at = fieldPlace(school.list, school.record, is === 'notYet' ? exists.from : exists.to);
  if (is === 'unsure') return [hit('REG003', at, { school: school.name, day, asOf: asOf ?? null })];
  const facts = { school: school.name, day, asOf: asOf ?? '' };
  return [is === 'closed' ? hit('REG001', at, facts) : hit('REG002', at, facts)];
}

function setAsideHits(template: SchoolList, school: School): Hit[] {
  const counted = placeText(school);
  const related = [placeOf(school)];
  return school.others.map(({ why, ...one }) => {
    const at = placeOf(one);
    if (why === 'copy') return hit('MRG013', at, { school: one.record.name, counted }, { related });
    const facts = { school: one.record.name, counted, result: resultOf(template, school) };
    return hit('MRG012', at, facts, { related });
  });
}

function resultOf(template: SchoolList, { record }: School): string | null {
  const { highest } = template.rows;
  if (highest === undefined) return null;
  const reading = record.fields[highest]?.reading;
  return reading?.state === 'choice' ? choiceLabel(columnOf(template, highest), reading.choice) : null;
}

/** Each school is compared with those before it, and the finding names the first that it may be. */
function lookalikeHits(template: SchoolList, schools: readonly School[]): Hit[] {
  const hits: Hit[] = [];
  const byName = new Map<string, School[]>();
  for (const school of schools) {
    if (school.uncounted || school.said.own === '') continue;
    const key = `${withoutDiacritics(school.said.own)}|${alongKey(template, school.record)}`;
    const namesakes = byName.get(key) ?? [];
    for (const other of namesakes) {
      const differs = mayBeOne(school, other);
      if (!differs) continue;
      const facts = { school: school.name, other: placeText(other), differs };
      hits.push(hit('MRG014', placeOf(school), facts, { related: [placeOf(other)] }));
      break;
    }
    byName.set(key, [...namesakes, school]);
  }
  return hits;
}

/** In what two schools differ that may be one; undefined when they are surely two. */
function mayBeOne(a: School, b: School): 'kind' | 'place' | 'spelling' | 'levels' | undefined {
  const isSameName = a.said.own === b.said.own;
  const isOtherPlace = a.place !== '' && b.place !== '' && placeKey(a.place) !== placeKey(b.place);
  const saysSameLevels = a.said.levels === b.said.levels;
  if (a.kind === b.kind && saysSameLevels) {
    if (isSameName) return 'place';
    return isOtherPlace ? undefined : 'spelling';
  }
  // One list that has both tells them apart.
  if (!isSameName || isOtherPlace || a.list === b.list) return undefined;
  if (a.kind !== b.kind) return saysSameLevels ? 'kind' : undefined;
  // «Lê Lợi» of several levels may be «TH&THCS Lê Lợi»; «THCS&THPT Lê Lợi» is not.
  return a.said.levels === '' || b.said.levels === '' ? 'levels' : undefined;
}

function placeOf({ list, record }: PlacedRecord): Place {
  return { sheet: list.sheet, cell: record.nameCell };
}

function placeText({ list, record }: PlacedRecord): string {
  return `${list.sheet}!${record.nameCell}`;
}
