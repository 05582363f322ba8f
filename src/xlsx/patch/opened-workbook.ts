/**
 * The workbook's own part of a package that is being changed: its sheets, and that Excel shall
 * calculate anew.
 */

import { askingToCalculate, calculationOf, type CalculationSigns } from '../read/calculated';
import { Package } from '../read/package';
import { findWorkbook, isWorksheet, readXlsx } from '../read/read-xlsx';
import { cannotPatch } from '../../core/findings/patch-refusals';
import { refused } from '../../core/findings/file-refusals';
import type { ZipCodec } from '../read/unpack';
import { EDITIONS, relationshipAttributes, type Edition } from './namespaces';
import { OpenedPackage } from './opened-package';
import { applyEdits, tagWith, type Edit } from './xml-source';
import { childOf, childrenOf, placeFor, type XmlElement } from './xml-tree';

/** The children of a workbook in the order that the schema asks for. */
export const WORKBOOK_ORDER: readonly string[] = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

export interface SheetEntry {
  readonly name: string;
  /** Counted from 0, as defined names point at it. */
  readonly index: number;
  /** The sheet's part; undefined when it is a sheet without cells. */
  readonly part: string | undefined;
  readonly element: XmlElement;
}

export class OpenedWorkbook {
  readonly package: OpenedPackage;
  readonly part: string;

  /**
   * @throws FileRefusedError, PatchRefusedError: see `OpenedPackage`; FIL014–FIL017 when it is no
   *   workbook
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly codec: ZipCodec,
  ) {
    this.package = new OpenedPackage(bytes, codec);
    this.part = findWorkbook(new Package(bytes, codec));
  }

  get root(): XmlElement {
    return this.package.xml(this.part);
  }

  /** The edition of the standard whose namespaces it speaks. */
  get edition(): Edition {
    return this.root.namespace === EDITIONS.strict.main ? EDITIONS.strict : EDITIONS.transitional;
  }

  get sheets(): readonly SheetEntry[] {
    const targets = new Map(this.package.relationships(this.part).map((one) => [one.id, one]));
    const list = childOf(this.root, 'sheets');
    return (list ? childrenOf(list, 'sheet') : []).map((element, index) => {
      const { name = '' } = element.attributes;
      const reference = relationshipAttributes(element.scope, element.tag).find((one) => one.name === 'id');
      const relationship = targets.get(reference?.value ?? '');
      if (!relationship) throw refused('FIL017', { part: name });
      const hasCells = isWorksheet({ type: relationship.kind, target: relationship.target });
      return { name, index, part: hasCells ? relationship.target : undefined, element };
    });
  }

  /** @throws PatchRefusedError noSuchSheet, sheetWithoutCells */
  sheetPart(sheet: string): string {
    const entry = this.sheets.find(({ name }) => name === sheet);
    if (!entry) throw cannotPatch('noSuchSheet', { sheet });
    if (entry.part === undefined) throw cannotPatch('sheetWithoutCells', { sheet });
    return entry.part;
  }

  edit(edits: readonly Edit[]): void {
    this.package.put(this.part, applyEdits(this.package.part(this.part), edits));
  }

  /**
   * Values that formulas had may be out of date now: Excel works all of them out when it opens the
   * file. LibreOffice does so only when its settings ask for it.
   */
  calculateOnLoad(): void {
    const { root } = this;
    const settings = childOf(root, 'calcPr');
    const asking = this.isDoubtful(settings?.attributes)
      ? { fullCalcOnLoad: '1' }
      : askingToCalculate(settings?.attributes);
    if (!settings) {
      const at = placeFor(root, 'calcPr', WORKBOOK_ORDER);
      const attributes = Object.entries(asking).map(([name, value]) => ` ${name}="${value}"`);
      this.edit([{ start: at, end: at, text: `<${root.tag.prefix}calcPr${attributes.join('')}/>` }]);
    } else if (!/^(?:1|true)$/.test(settings.attributes['fullCalcOnLoad'] ?? '')) {
      const open = tagWith(settings.tag, asking);
      const text = settings.tag.isSelfClosed ? `${open.slice(0, -1)}/>` : open;
      this.edit([{ start: settings.start, end: settings.openEnd, text }]);
    }
  }

  /**
   * Whether only the results themselves show that nobody calculated them: then they must not be
   * said to be results.
   */
  private isDoubtful(settings: CalculationSigns['settings']): boolean {
    const hasOrder = this.package.relationships(this.part).some(({ kind }) => kind === 'calcChain');
    if (calculationOf({ settings, hasOrder, application: '' }) !== 'unsaid') return false;
    const { sheets } = readXlsx(this.bytes, this.codec);
    let hasFormulas = false;
    for (const sheet of sheets) {
      for (const { formula, value } of sheet.cells()) {
        if (formula !== undefined && value !== null) return false;
        hasFormulas ||= formula !== undefined;
      }
    }
    return hasFormulas;
  }

  /**
   * The order of calculation names cells with formulas, and Excel repairs a file in which they have
   * none.
   */
  forgetCalculationOrder(): void {
    this.package.unrelate(this.part, 'calcChain');
  }

  save(): Uint8Array {
    return this.package.save();
  }
}
