/** Builds .xlsx packages for tests from as little XML as a test needs; every part can be replaced or left out. */

import { strToU8, zipSync, type Zippable } from 'fflate';

export interface SheetToBuild {
  readonly name?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** What stands inside sheetData. */
  readonly rows?: string;
  /** What stands before and after sheetData. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part, instead of all of the above. */
  readonly xml?: string;
}

export interface PackageToBuild {
  readonly sheets?: readonly SheetToBuild[];
  /** What stands inside sst; without it there is no such part. */
  readonly strings?: string;
  /** What stands inside styleSheet; without it there is no such part. */
  readonly styles?: string;
  /** What stands in the workbook before its sheets. */
  readonly workbook?: string;
  /** As docProps/core.xml says it; without it there is no such part. */
  readonly modified?: string;
  /** Parts that replace the defaults or come on top; null leaves a default out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** 0 stores, 9 packs most. */
  readonly level?: 0 | 1 | 6 | 9;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKED_AT = new Date(2022, 0, 31, 8, 0, 0);

/** One sheet called «Sheet1» without cells unless told otherwise. */
export function buildXlsx(spec: PackageToBuild = {}): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries({ ...defaultParts(spec), ...spec.parts })) {
    if (content === null) continue;
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level: spec.level ?? 6, mtime: PACKED_AT });
}

/** A workbook with one sheet that has these rows, and these shared strings if any. */
export function xlsxWithRows(rows: string, strings?: string): Uint8Array {
  return buildXlsx({ sheets: [{ rows }], ...(strings !== undefined && { strings }) });
}

/** One relationship, as it stands in a .rels part. `type` is the last word of its type. */
export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

export function relationshipsPart(content: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}

function defaultParts(spec: PackageToBuild): Record<string, string> {
  const sheets = spec.sheets ?? [{}];
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationshipsPart(
      relationship('rId1', 'officeDocument', 'xl/workbook.xml') +
        (spec.modified === undefined
          ? ''
          : `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`),
    ),
    'xl/workbook.xml': workbookPart(sheets, spec.workbook ?? ''),
    'xl/_rels/workbook.xml.rels': relationshipsPart(
      sheets.map((_, i) => relationship(sheetId(i), 'worksheet', `worksheets/${sheetFile(i)}`)).join('') +
        (spec.styles === undefined ? '' : relationship('rIdStyles', 'styles', 'styles.xml')) +
        (spec.strings === undefined ? '' : relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml')),
    ),
  };
  sheets.forEach((sheet, i) => (parts[`xl/worksheets/${sheetFile(i)}`] = sheet.xml ?? sheetPart(sheet)));
  if (spec.strings !== undefined)
    parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${spec.strings}</sst>`;
  if (spec.styles !== undefined)
    parts['xl/styles.xml'] = `${HEAD}<styleSheet xmlns="${MAIN}">${spec.styles}</styleSheet>`;
  if (spec.modified !== undefined) parts['docProps/core.xml'] = corePart(spec.modified);
  return parts;
}

const sheetId = (index: number): string => `rIdSheet${String(index + 1)}`;
const sheetFile = (index: number): string => `sheet${String(index + 1)}.xml`;

function sheetPart({ before = '', rows = '', after = '' }: SheetToBuild): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function workbookPart(sheets: readonly SheetToBuild[], before: string): string {
  const entries = sheets.map(({ name = '', state }, i) => {
    const called = name || `Sheet${String(i + 1)}`;
    return `<sheet name="${called}" sheetId="${String(i + 1)}"${state ? ` state="${state}"` : ''} r:id="${sheetId(i)}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${entries.join('')}</sheets></workbook>`;
}

function corePart(modified: string): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`;
}

function contentTypes(sheetCount: number): string {
  const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${office}.${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, i) =>
    override(`worksheets/${sheetFile(i)}`, 'worksheet'),
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${sheets.join('')}</Types>`;
}
