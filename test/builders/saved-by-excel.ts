/** A file as Excel saves it with notes of the product: a custom XML part, and defined names of the workbook and of sheets. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export interface KeptByExcel {
  readonly xmlParts: readonly string[];
  readonly names: readonly {
    readonly name: string;
    /** Name of the sheet, null for the whole workbook. */
    readonly scope: string | null;
    readonly formula: string;
  }[];
}

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** @param bytes a workbook without defined names, as fixtures are written */
export function savedByExcel(bytes: Uint8Array, { xmlParts, names }: KeptByExcel): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const put = (name: string, content: string): void => {
    parts[name] = strToU8(content);
  };
  const workbook = text('xl/workbook.xml');
  const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  const list = names.map(({ name, scope, formula }) => {
    const local = scope === null ? '' : ` localSheetId="${String(sheets.indexOf(scope))}"`;
    return `<definedName name="${name}"${local} hidden="1">${escaped(formula.slice(1))}</definedName>`;
  });
  put(
    'xl/workbook.xml',
    workbook.replace('</sheets>', `</sheets><definedNames>${list.join('')}</definedNames>`),
  );
  const related = xmlParts.map((xml, i) => {
    put(`customXml/item${String(i + 1)}.xml`, xml);
    return `<Relationship Id="rIdXml${String(i)}" Type="${RELATIONSHIP}" Target="../customXml/item${String(i + 1)}.xml"/>`;
  });
  const rels = 'xl/_rels/workbook.xml.rels';
  put(rels, text(rels).replace('</Relationships>', `${related.join('')}</Relationships>`));
  return zipSync(parts);
}

/** The sheet copied into a workbook of its own under another name: what belongs to the sheet comes along, and nothing else. */
export function copiedSheet(bytes: Uint8Array, sheet: string, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const all = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"[^>]*\/>/g)];
  const index = all.findIndex(([, one]) => one === sheet);
  const [tag = ''] = all[index] ?? [];
  const names = [...workbook.matchAll(/<definedName [^>]*localSheetId="(\d+)"[^>]*>[^<]*<\/definedName>/g)]
    .filter(([, id]) => Number(id) === index)
    .map(([one]) => one.replace(/localSheetId="\d+"/, 'localSheetId="0"'));
  const copied = workbook
    .replace(/<sheets>.*<\/sheets>/s, `<sheets>${tag.replace(`name="${sheet}"`, `name="${name}"`)}</sheets>`)
    .replace(/<definedNames>.*<\/definedNames>/s, `<definedNames>${names.join('')}</definedNames>`);
  const rels = 'xl/_rels/workbook.xml.rels';
  const related = strFromU8(parts[rels] ?? new Uint8Array()).replace(
    /<Relationship [^>]*customXml[^>]*\/>/g,
    '',
  );
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(copied), [rels]: strToU8(related) });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
