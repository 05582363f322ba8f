/**
 * Opens a changed file again and holds it against what was meant to change. Everything else has to
 * be as it was: what reads, the bytes of untouched parts, every format, name, rule and table, and
 * the ways between the parts.
 */

import { answersPart } from '../../../core/layout/note-names';
import { FileRefusedError } from '../../../core/findings/file-refusals';
import { cannotPatch } from '../../../core/findings/patch-refusals';
import { parseAddress, addressOf } from '../../../core/sheet/address';
import type { CellChange } from '../../../core/sheet/change-workbook';
import type { Grid, Workbook } from '../../../core/sheet/grid';
import { Package } from '../../read/package';
import { findWorkbook, readXlsx } from '../../read/read-xlsx';
import type { ZipCodec } from '../../read/unpack';
import type { FileChange } from '../file-change';
import { relationshipAttributes } from '../namespaces';
import { childOf, childrenOf, type XmlElement } from '../xml-tree';
import { PackageView } from './package-view';
import { firstLostChild, firstLostFormat, firstLostInWorkbook } from './same-parts';
import { firstOtherCell, firstUnplannedCell } from './same-reading';
import { firstDifference } from './same-sheet';
import { newFaults, type Fault } from './whole-package';

/**
 * @returns what the product's reader finds in the new file
 * @throws PatchRefusedError notAsPlanned: the new bytes must not take the place of the old ones
 */
export function holdAgainstPlan(
  before: Uint8Array,
  after: Uint8Array,
  change: FileChange,
  codec: ZipCodec,
): Workbook {
  try {
    const workbook = readXlsx(after, codec);
    const fault = new Proof(before, after, change, codec).firstFault(workbook);
    if (fault) throw cannotPatch('notAsPlanned', fault);
    return workbook;
  } catch (fault) {
    // The old bytes were read before they were changed: what is refused now is about the new ones.
    if (!(fault instanceof FileRefusedError)) throw fault;
    throw cannotPatch('notAsPlanned', { fault: 'unreadable', where: fault.refusal.code });
  }
}

/** Excel takes names that differ in case only for the same. */
function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

interface SheetBefore {
  readonly name: string;
  readonly index: number;
  /** Lower case. */
  readonly part: string;
}

class Proof {
  private readonly old: PackageView;
  private readonly now: PackageView;
  private readonly part: string;
  private readonly root: XmlElement;
  private readonly sheets: readonly SheetBefore[];
  /** The sheets that are laid out anew where they stand. */
  private readonly replaced: readonly SheetBefore[];

  constructor(
    private readonly before: Uint8Array,
    after: Uint8Array,
    private readonly change: FileChange,
    private readonly codec: ZipCodec,
  ) {
    this.old = new PackageView(before, codec);
    this.now = new PackageView(after, codec);
    this.part = findWorkbook(new Package(before, codec)).toLowerCase();
    this.root = this.old.xml(this.part);
    this.sheets = this.sheetsBefore();
    const planned = new Set((change.sheets ?? []).map(({ name }) => nameKey(name)));
    this.replaced = this.sheets.filter(({ name }) => planned.has(nameKey(name)));
  }

  firstFault(workbook: Workbook): Fault | undefined {
    return (
      this.otherReading(workbook) ??
      this.otherParts() ??
      this.otherWorkbook() ??
      this.otherSheet() ??
      this.first(newFaults(this.old, this.now, this.changedParts()))
    );
  }

  private first(faults: Iterable<Fault>): Fault | undefined {
    for (const fault of faults) return fault;
    return undefined;
  }

  private sheetsBefore(): readonly SheetBefore[] {
    const targets = new Map(this.old.relationships(this.part).map(({ id, target }) => [id, target]));
    const list = childOf(this.root, 'sheets');
    return (list ? childrenOf(list, 'sheet') : []).map(({ attributes, scope, tag }, index) => {
      const id = relationshipAttributes(scope, tag).find(({ name }) => name === 'id')?.value ?? '';
      return { name: attributes['name'] ?? '', index, part: targets.get(id) ?? '' };
    });
  }

  private otherReading(workbook: Workbook): Fault | undefined {
    const { cells = [], sheets = [] } = this.change;
    const old = readXlsx(this.before, this.codec);
    const plans = new Map(sheets.map((plan) => [nameKey(plan.name), plan]));
    const isReplaced = ({ name }: Grid): boolean => plans.has(nameKey(name));
    const kept = old.sheets.map(({ name }) => name);
    const known = new Set(kept.map(nameKey));
    const expected = [...kept, ...sheets.map(({ name }) => name).filter((name) => !known.has(nameKey(name)))];
    const names = workbook.sheets.map(({ name }) => name);
    const wrong = expected.find((name, i) => nameKey(names[i] ?? '') !== nameKey(name));
    if (wrong !== undefined || names.length !== expected.length)
      return { fault: 'reading', where: wrong ?? names[expected.length] ?? '' };
    if (old.date1904 !== workbook.date1904) return { fault: 'reading', where: 'date1904' };
    const at = (sheet: string, place: string): Fault => ({ fault: 'reading', where: `${sheet}!${place}` });
    for (const [i, after] of workbook.sheets.entries()) {
      const [before, plan] = [old.sheets[i], plans.get(nameKey(after.name))];
      if (plan) {
        const place = firstUnplannedCell(plan, after);
        if (place !== undefined) return at(after.name, place);
      } else if (before && !isReplaced(before)) {
        const changes = new Map(contentsOf(cells, before.name));
        const hadFormats = this.old.has(this.stylesPart);
        const expected = { before, after, changes, staleValues: this.mayForget, hadFormats };
        const place = firstOtherCell(expected);
        if (place !== undefined) return at(after.name, place);
      }
    }
    return undefined;
  }

  private get mayForget(): boolean {
    return this.change.formulaValues === 'forgetStale' && (this.change.cells ?? []).length > 0;
  }

  private changedParts(): readonly string[] {
    return this.now.parts.filter((part) => !this.old.isSame(this.now, part));
  }

  /** Parts that have other bytes, came or went, and were not meant to. */
  private otherParts(): Fault | undefined {
    const { cells = [], sheets = [] } = this.change;
    const touched = new Set(cells.map(({ sheet }) => sheet));
    const mayChange = new Set(['[content_types].xml', this.part, this.relationshipsPart, this.stylesPart]);
    for (const { name, part } of this.sheets)
      if (this.mayForget || touched.has(name) || this.replaced.some((one) => one.part === part))
        mayChange.add(part);
    const changed = this.changedParts();
    const other = changed.find((part) => this.old.has(part) && !mayChange.has(part));
    if (other !== undefined) return { fault: 'part', where: other };
    const mayGo = this.partsThatMayGo();
    const lost = this.old.parts.find((part) => !this.now.has(part) && !mayGo.has(part));
    if (lost !== undefined) return { fault: 'part', where: lost };
    const came = changed.filter((part) => !this.old.has(part));
    const hasStyles = this.old.has(this.stylesPart);
    const added = sheets.length - this.replaced.length + (hasStyles || sheets.length === 0 ? 0 : 1);
    return came.length === added ? undefined : { fault: 'part', where: came[0] ?? '[content_types].xml' };
  }

  private get relationshipsPart(): string {
    return this.part.replace(/([^/]*)$/, '_rels/$1.rels');
  }

  private get stylesPart(): string {
    return this.old.relationships(this.part).find(({ kind }) => kind === 'styles')?.target ?? '';
  }

  /** The order of calculation, and what only the replaced sheets lead to. */
  private partsThatMayGo(): ReadonlySet<string> {
    const from = new Set(this.replaced.map(({ part }) => part));
    const others = this.old.reachable(from);
    const chain = this.old.relationships(this.part).filter(({ kind }) => kind === 'calcChain');
    const gone = new Set(chain.map(({ target = '' }) => target));
    for (const part of this.old.reachable()) if (!others.has(part)) gone.add(part);
    const withOwn = [...gone, ...from].map((part) => part.replace(/([^/]*)$/, '_rels/$1.rels'));
    return new Set([...gone, ...withOwn]);
  }

  private otherWorkbook(): Fault | undefined {
    const { sheets = [], names = [], sheetNames } = this.change;
    const [old, now] = [this.old, this.now];
    const stretch = (part: string, where: string | undefined): Fault | undefined =>
      where === undefined ? undefined : { fault: 'stretch', where: `${part}: ${where}` };
    const replaced = new Set(this.replaced.map(({ index }) => index));
    const planned = new Set(names.map(({ name }) => name.toLowerCase()));
    const mayNameGo = ({ attributes }: XmlElement): boolean => {
      const { name = '', localSheetId } = attributes;
      if (localSheetId === undefined) return planned.has(name.toLowerCase());
      if (answersPart(name) !== undefined) return sheetNames !== undefined;
      return name.toLowerCase().startsWith('_xlnm.') && replaced.has(Number(localSheetId));
    };
    const inWorkbook = firstLostInWorkbook(old, now, this.part, {
      replaced: new Set(this.replaced.map(({ name }) => name)),
      added: sheets.length - this.replaced.length,
      mayNameGo,
    });
    const isGone = (name: string): boolean => !now.has(name.replace(/^\//, ''));
    const types = firstLostChild(old, now, '[content_types].xml', {
      mayGo: ({ attributes }) => isGone(attributes['PartName'] ?? ''),
      mayCome: ({ name }) => name === 'Override',
    });
    const mayWayGo = ({ attributes: { Type: type = '' } }: XmlElement): boolean =>
      type.endsWith('/calcChain') || (type.endsWith('/styles') && !old.has(this.stylesPart));
    const ways = firstLostChild(old, now, this.relationshipsPart, {
      mayGo: mayWayGo,
      mayCome: ({ attributes: { Type: type = '' } }) => /\/(?:worksheet|styles)$/.test(type),
    });
    const formats = old.has(this.stylesPart) ? firstLostFormat(old, now, this.stylesPart) : undefined;
    return (
      stretch(this.part, inWorkbook) ??
      stretch('[Content_Types].xml', types) ??
      stretch(this.relationshipsPart, ways) ??
      stretch(this.stylesPart, formats)
    );
  }

  private otherSheet(): Fault | undefined {
    const { cells = [] } = this.change;
    for (const { name, part } of this.sheets) {
      const isReplaced = this.replaced.some((one) => one.part === part);
      if (isReplaced || !this.now.has(part) || this.old.isSame(this.now, part)) continue;
      const changed = new Set(contentsOf(cells, name).map(([place]) => place));
      const allowed = { cells: changed, staleValues: this.mayForget };
      const place = firstDifference(this.old.part(part), this.now.part(part), part, allowed);
      if (place !== undefined) return { fault: 'stretch', where: `${name}!${place}` };
    }
    return undefined;
  }
}

/** The cells of one sheet that change, by the address that the reader gives them. */
function contentsOf(
  cells: readonly CellChange[],
  sheet: string,
): readonly (readonly [string, CellChange['content']])[] {
  return cells
    .filter((one) => one.sheet === sheet)
    .map(({ cell, content }) => {
      const at = parseAddress(cell);
      return [at ? addressOf(at.row, at.column) : cell, content] as const;
    });
}
