/**
 * Parts of lists → the lists that they belong to: a school's criteria of Mức 4 stand in a table of
 * their own, or on a sheet.
 */

import { hit } from '../findings/findings';
import { addressOf } from '../sheet/address';
import { listTemplates, type ListTemplate, type Template } from '../template/template';
import { canonical } from '../text/label';
import { type Field, isSureList, type ListRecord, type RecognisedList } from '../submission/list-submission';
import { CONFIDENCE_BOUND } from '../submission/recognised';

/**
 * The lists with the records of their parts behind their own. A part belongs to the list over it on
 * its sheet; on a sheet of its own to the one list of the same school, or to the only list there is
 * where it names no school. A part that belongs to none, or may belong to several, stays a list and
 * says so; one that nothing over it calls by its name is not sure to be one.
 */
export function joinParts(
  lists: readonly RecognisedList[],
  templates: readonly Template[],
): readonly RecognisedList[] {
  if (lists.every(({ part }) => part === undefined)) return lists;
  const declared = new Map(listTemplates(templates).map((one) => [one.id, one]));
  const parts = new Map<RecognisedList, RecognisedList[]>();
  const alone = new Map<RecognisedList, RecognisedList>();
  for (const part of lists) {
    const template = declared.get(part.template);
    if (!part.part || !template || !isSureList(part)) continue;
    const owners = ownersOf(part, lists, template);
    const [owner, ...others] = owners;
    if (owner && others.length === 0) parts.set(owner, [...(parts.get(owner) ?? []), part]);
    else alone.set(part, withoutOwner(part, template, owners));
  }
  const joined = new Set([...parts.values()].flat());
  return lists.flatMap((list) => {
    if (joined.has(list)) return [];
    return [(parts.get(list) ?? []).reduce(joinPart, alone.get(list) ?? list)];
  });
}

/** The lists that the part may belong to. */
function ownersOf(
  part: RecognisedList,
  lists: readonly RecognisedList[],
  template: ListTemplate,
): readonly RecognisedList[] {
  const school = schoolOf(part, template);
  const fits = (list: RecognisedList): boolean => {
    const own = schoolOf(list, template);
    return school === '' || own === '' || own === school;
  };
  const whole = lists.filter((list) => {
    return list.template === part.template && !list.part && isSureList(list) && fits(list);
  });
  const over = whole
    .filter(({ sheet, range }) => sheet === part.sheet && range.bottom < part.range.top)
    .sort((a, b) => b.range.bottom - a.range.bottom);
  const [nearest] = over;
  if (nearest) return [nearest];
  const named = school === '' ? [] : whole.filter((list) => schoolOf(list, template) === school);
  return named.length > 0 ? named : whole;
}

function schoolOf(list: RecognisedList, { head = [] }: ListTemplate): string {
  const column = head.find(({ values }) => values.kind === 'name');
  return canonical((column && list.head[column.id]?.typed) ?? '');
}

/** How sure a part is that neither stands under its list nor is called by its name. */
const NEITHER = 0.5;

function withoutOwner(
  part: RecognisedList,
  template: ListTemplate,
  owners: readonly RecognisedList[],
): RecognisedList {
  const at = { sheet: part.sheet, cell: addressOf(part.range.top, part.range.left) };
  if (!part.part?.isNamed) {
    const confidence = Math.min(part.confidence, NEITHER);
    return {
      ...part,
      confidence,
      hits: [hit('STR017', at, { list: template.title, confidence, bound: CONFIDENCE_BOUND })],
    };
  }
  const name = template.part?.name ?? { vi: template.title, en: template.title };
  const related = owners.map(({ sheet, range }) => ({ sheet, cell: addressOf(range.top, range.left) }));
  const facts = { part: name, list: template.title, lists: owners.map(({ sheet }) => sheet) };
  return { ...part, hits: [...part.hits, hit('STR020', at, facts, { related })] };
}

function joinPart(list: RecognisedList, part: RecognisedList): RecognisedList {
  const isElsewhere = part.sheet !== list.sheet;
  const placed = (field: Field): Field => (isElsewhere ? { ...field, sheet: part.sheet } : field);
  const records = part.records.map((record): ListRecord => {
    if (!isElsewhere) return record;
    const fields = Object.entries(record.fields).map(([id, field]) => [id, placed(field)] as const);
    return { ...record, sheet: part.sheet, fields: Object.fromEntries(fields) };
  });
  const said = Object.entries(part.head).filter(([id, field]) => holds(field, list.head[id]));
  const head = Object.fromEntries(said.map(([id, field]) => [id, placed(field)]));
  return {
    ...list,
    records: [...list.records, ...records],
    head: { ...list.head, ...head },
    joined: [...(list.joined ?? []), { sheet: part.sheet, range: part.range }],
    hits: [...list.hits, ...part.hits],
    confidence: Math.min(list.confidence, part.confidence),
  };
}

/**
 * A choice made in the part goes further than one in the list; anything else only fills what the
 * list leaves open.
 */
function holds(field: Field, own: Field | undefined): boolean {
  if (field.reading.state === 'choice') return true;
  const isOpen = own === undefined || own.reading.state === 'blank';
  return isOpen && field.reading.state !== 'blank' && field.reading.state !== 'none';
}
