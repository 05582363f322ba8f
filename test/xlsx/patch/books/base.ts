/** One small workbook in the words of many writers: the same cells, spelt as each of them spells its parts. */

import { strToU8 } from 'fflate';

export const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** How a writer spells the parts that every workbook has. */
export interface Dialect {
  /** Of the format's own elements, with its colon. */
  readonly prefix?: string;
  /** Of references to relationships, without its colon. */
  readonly reference?: string;
  /** Where the prefix of references is declared. */
  readonly declared?: 'root' | 'sheets' | 'sheet';
  readonly isStrict?: boolean;
  /** What stands before the root: a declaration with its own quotes, a comment, nothing. */
  readonly head?: string;
  /** Folder of the workbook's part, and its name; "xl/workbook.xml" unless told otherwise. */
  readonly workbookPart?: string;
  readonly sheetParts?: readonly string[];
  /** Targets of relationships from the package's root. */
  readonly isAbsolute?: boolean;
  /** Rows and cells without their addresses. */
  readonly isUnnumbered?: boolean;
  readonly hasSharedStrings?: boolean;
  readonly hasStyles?: boolean;
  /** In the workbook's part, before its sheets and behind its names. */
  readonly settings?: string;
  readonly calculation?: string;
  readonly behind?: string;
  /** Further attributes of the sheets' roots, and what their first elements are. */
  readonly sheetAttributes?: string;
  readonly sheetStart?: string;
  /** Attributes on each row. */
  readonly row?: string;
  readonly states?: readonly string[];
  readonly application?: string;
  /** What the formulas' stored values are: none, zeros, or what they give. */
  readonly results?: 'right' | 'zero' | 'none';
  readonly isMacroEnabled?: boolean;
}

/** What a feature adds to the base: parts, and what refers to them. `r:` stands for the prefix of references. */
export interface Feature {
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Part → content type; without one a default by extension has to do. */
  readonly types?: Readonly<Record<string, string>>;
  readonly defaults?: Readonly<Record<string, string>>;
  /** Relationships of the first sheet and of the workbook: id, last word of the type or a whole one, target. */
  readonly ofSheet?: readonly (readonly [string, string, string, 'External'?])[];
  readonly ofWorkbook?: readonly (readonly [string, string, string])[];
  /** Behind the first sheet's cells, in the schema's order. */
  readonly after?: string;
  /** In the workbook's part behind its sheets; and behind its names. */
  readonly names?: string;
  readonly behind?: string;
}

export type Parts = Record<string, Uint8Array>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEETS = ['Báo cáo', 'Khác', 'Riêng'] as const;
const STRINGS = ['UBND XÃ LỘC NINH', 'Tổng số', 'Đạt & «chưa»', 'dòng 1\nhai'];

/** Three sheets: figures with a total, a sheet that reads them, and one with a text. */
export function partsOf(dialect: Dialect = {}, feature: Feature = {}): Parts {
  const edition = dialect.isStrict ? STRICT : TRANSITIONAL;
  const { prefix = '', head = HEAD, workbookPart = 'xl/workbook.xml' } = dialect;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const sheetParts =
    dialect.sheetParts ?? SHEETS.map((_, i) => `${folder}worksheets/sheet${String(i + 1)}.xml`);
  const styles = dialect.hasStyles ?? true;
  const shared = dialect.hasSharedStrings ?? true;
  const texts: Record<string, string | Uint8Array> = {};
  const put = (part: string, text: string): void => {
    texts[part] = text;
  };
  put(workbookPart, head + workbook(dialect, feature, edition));
  sheetParts.forEach((part, i) => {
    put(part, head + sheet(dialect, i === 0 ? feature : {}, edition, i));
  });
  if (styles) put(`${folder}styles.xml`, head + prefixed(stylesPart(edition.main), prefix));
  if (shared) put(`${folder}sharedStrings.xml`, head + prefixed(stringsPart(edition.main), prefix));
  const target = (part: string, from: string): string =>
    dialect.isAbsolute || !part.startsWith(from) ? `/${part}` : part.slice(from.length);
  const ways: [string, string, string][] = sheetParts.map((part, i) => [
    `rId${String(i + 1)}`,
    'worksheet',
    target(part, folder),
  ]);
  if (styles) ways.push(['rId10', 'styles', target(`${folder}styles.xml`, folder)]);
  if (shared) ways.push(['rId11', 'sharedStrings', target(`${folder}sharedStrings.xml`, folder)]);
  ways.push(...((feature.ofWorkbook ?? []) as [string, string, string][]));
  const own = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');
  put(own(workbookPart), head + relationships(ways, edition.relationships));
  const [first = ''] = sheetParts;
  if (feature.ofSheet) put(own(first), head + relationships(feature.ofSheet, edition.relationships));
  put(
    '_rels/.rels',
    head +
      relationships(
        [
          ['rId1', 'officeDocument', target(workbookPart, '')],
          ['rId2', 'extended-properties', target('docProps/app.xml', '')],
        ],
        edition.relationships,
      ),
  );
  put(
    'docProps/app.xml',
    `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${dialect.application ?? 'Microsoft Excel'}</Application></Properties>`,
  );
  Object.assign(texts, feature.parts);
  const kind = dialect.isMacroEnabled
    ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    : `${SPREADSHEET}.sheet.main+xml`;
  const types: Record<string, string> = {
    [workbookPart]: kind,
    ...Object.fromEntries(sheetParts.map((part) => [part, `${SPREADSHEET}.worksheet+xml`])),
    ...(styles && { [`${folder}styles.xml`]: `${SPREADSHEET}.styles+xml` }),
    ...(shared && { [`${folder}sharedStrings.xml`]: `${SPREADSHEET}.sharedStrings+xml` }),
    'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ...feature.types,
  };
  const all = { '[Content_Types].xml': head + contentTypes(types, feature.defaults ?? {}), ...texts };
  return Object.fromEntries(
    Object.entries(all).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

type Edition = typeof TRANSITIONAL;

function workbook(dialect: Dialect, feature: Feature, edition: Edition): string {
  const { reference = 'r', declared = 'root', prefix = '', settings = '', behind = '' } = dialect;
  const declaration = ` xmlns:${reference}="${edition.relationships}"`;
  const at = (place: Dialect['declared']): string => (declared === place ? declaration : '');
  const sheets = SHEETS.map((name, i) => {
    const state = dialect.states?.[i] ?? (i === 2 ? 'veryHidden' : 'visible');
    const hidden = state === 'visible' ? '' : ` state="${state}"`;
    return `<sheet${at('sheet')} name="${name}" sheetId="${String(i + 3)}"${hidden} ${reference}:id="rId${String(i + 1)}"/>`;
  });
  const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Báo cáo'!$A$1:$D$6</definedName>${feature.names ?? ''}<definedName name="TongSo">'Báo cáo'!$B$5</definedName></definedNames>`;
  const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const inside = `${settings}<sheets${at('sheets')}>${sheets.join('')}</sheets>${names}${dialect.calculation ?? '<calcPr calcId="191029"/>'}${behind}${feature.behind ?? ''}`;
  const root = `${prefix}workbook`;
  return `<${root} ${xmlns}="${edition.main}"${at('root')}>${spelt(inside, dialect)}</${root}>`;
}

function sheet(dialect: Dialect, feature: Feature, edition: Edition, index: number): string {
  const { prefix = '', reference = 'r', sheetAttributes = '', sheetStart = '' } = dialect;
  const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const data = `<sheetData>${rows(dialect, index)}</sheetData>`;
  const merges =
    index === 0 && !dialect.isUnnumbered ? '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>' : '';
  const after =
    feature.after ??
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  // Protection and filters stand before merges.
  const [early, late] = /^<(?:sheetProtection|autoFilter)/.test(after) ? [after, ''] : ['', after];
  const root = `${prefix}worksheet`;
  return `<${root} ${xmlns}="${edition.main}" xmlns:${reference}="${edition.relationships}"${sheetAttributes}>${spelt(sheetStart + data + early + merges + late, dialect)}</${root}>`;
}

function rows(dialect: Dialect, index: number): string {
  const { isUnnumbered = false, results = 'right', row: rowAttributes = '' } = dialect;
  const styled = (style: number): string => (dialect.hasStyles === false ? '' : ` s="${String(style)}"`);
  const value = (result: number): string =>
    results === 'none' ? '' : `<v>${results === 'zero' ? '0' : String(result)}</v>`;
  const text = (i: number): string =>
    dialect.hasSharedStrings === false
      ? ` t="inlineStr"><is><t xml:space="preserve">${escaped(STRINGS[i] ?? '')}</t></is></c>`
      : ` t="s"><v>${String(i)}</v></c>`;
  let row = 0;
  const line = (...cells: readonly (readonly [string, string])[]): string => {
    row++;
    const inside = cells
      .map(([column, rest]) => `<c${isUnnumbered ? '' : ` r="${column}${String(row)}"`}${rest}`)
      .join('');
    return `<row${isUnnumbered ? '' : ` r="${String(row)}"`}${rowAttributes}>${inside}</row>`;
  };
  if (index === 2) return line(['A', text(2)]);
  if (index === 1)
    return line(
      ['A', `${styled(1)}><f>'Báo cáo'!B5*2</f>${value(12)}</c>`],
      ['B', `><f>TongSo</f>${value(6)}</c>`],
    );
  return [
    line(['A', `${styled(2)}${text(0)}`]),
    line(['A', text(1)], ['B', `${styled(1)}><v>1</v></c>`], ['C', `${styled(3)}><v>0.25</v></c>`]),
    line(['A', text(3)], ['B', `><v>2</v></c>`], ['C', ` t="b"><v>1</v></c>`]),
    line(['A', text(2)], ['B', `><v>3</v></c>`], ['C', `${styled(4)}><v>44592</v></c>`]),
    line(['A', ` t="e"><v>#N/A</v></c>`], ['B', `${styled(1)}><f>SUM(B2:B4)</f>${value(6)}</c>`]),
  ].join('');
}

function stringsPart(main: string): string {
  const items = STRINGS.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
  return `<sst xmlns="${main}" count="4" uniqueCount="4">${items}</sst>`;
}

function stylesPart(main: string): string {
  return (
    `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; %&quot;"/></numFmts>` +
    '<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="14"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>'
  );
}

function relationships(
  ways: readonly (readonly [string, string, string, 'External'?])[],
  edition: string,
): string {
  const items = ways.map(([id, type, target, mode]) => {
    const whole = type.includes(':') ? type : `${edition}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(
  types: Readonly<Record<string, string>>,
  defaults: Readonly<Record<string, string>>,
): string {
  const known = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...defaults,
  };
  const all = [
    ...Object.entries(known).map(
      ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
    ),
    ...Object.entries(types).map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`),
  ];
  return `<Types xmlns="${PACKAGE}/content-types">${all.join('')}</Types>`;
}

/** The format's elements, written here without prefix, in the words of the dialect. */
function spelt(xml: string, { prefix = '', reference = 'r' }: Dialect): string {
  const referenced = reference === 'r' ? xml : xml.replace(/ r:(?=[a-z]+=)/g, ` ${reference}:`);
  return prefix === '' ? referenced : referenced.replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, `<$1${prefix}`);
}

function prefixed(xml: string, prefix: string): string {
  if (prefix === '') return xml;
  return xml
    .replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`)
    .replace(' xmlns=', ` xmlns:${prefix.slice(0, -1)}=`);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
