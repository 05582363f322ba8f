/**
 * What the names of a folder's files say: which are workbooks to read, which are of other kinds,
 * which are no files at all.
 */

import type { OtherFileKind } from '../core/findings/fil';
import type { FileRefusal } from '../core/findings/file-refusals';

/**
 * In the name of a copy that `seal` keeps of a file as it was: «bao cao.truoc-khi-niem-phong.xlsx».
 */
export const BEFORE_SEALING = 'truoc-khi-niem-phong';

const WORKBOOK_ENDINGS = /\.(?:xlsx|xlsm|xls)$/i;

/**
 * What programs and systems leave behind: Excel's and LibreOffice's notes of a workbook that is
 * open («~$…», «.~lock.…#»), what Macs add to each file on other disks («._…», «__MACOSX»), what
 * systems keep of a folder, half-written files.
 */
const NO_FILES =
  /^(?:~\$|~.*\.tmp$|\.|thumbs\.db$|ehthumbs\.db$|desktop\.ini$|icon\r?$)|\.(?:tmp|temp|part|partial|crdownload|lock)$/i;
/** A folder holds the sealed file as well: the same figures would be there twice. */
const KEPT_COPIES = new RegExp(`\\.${BEFORE_SEALING}(?:-\\d+)?\\.xls[xm]$`, 'i');
const NO_FOLDERS = /^(?:__MACOSX|\$RECYCLE\.BIN|System Volume Information|\..+)$/i;

const KINDS: Readonly<Record<OtherFileKind, string>> = {
  wps: 'et ett wps',
  numbers: 'numbers',
  text: 'csv tsv tab txt prn dif slk json xml md log',
  archive: 'zip rar 7z gz tgz tar bz2 xz cab',
  pdf: 'pdf xps oxps',
  document: 'doc docx docm dot dotx odt rtf pages',
  presentation: 'ppt pptx pps ppsx odp key',
  webPage: 'htm html mht mhtml',
  picture: 'jpg jpeg png gif bmp tif tiff webp heic svg',
  mail: 'eml msg',
  excelTemplate: 'xlt xltx xltm xla xlam xlw',
  link: 'lnk url webloc gsheet gdoc',
  other: '',
};
const KIND_OF_ENDING: ReadonlyMap<string, OtherFileKind> = new Map(
  (Object.keys(KINDS) as OtherFileKind[]).flatMap((kind) =>
    KINDS[kind]
      .split(' ')
      .filter((ending) => ending !== '')
      .map((ending): [string, OtherFileKind] => [ending, kind]),
  ),
);

/** @param name without its folder */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK_ENDINGS.test(name) && !isNoFileName(name);
}

/**
 * Whether the name is of something that nobody sent: it is left out and counted. @param name
 * without its folder
 */
export function isNoFileName(name: string): boolean {
  return NO_FILES.test(name) || KEPT_COPIES.test(name);
}

/** Whether a folder of that name holds nothing that anybody sent. */
export function isNoFolderName(name: string): boolean {
  return NO_FOLDERS.test(name);
}

/**
 * Why a file of a folder is not opened, by its name; undefined for a workbook, which is opened and
 * known by its bytes.
 * @param name without its folder
 */
export function refusalByName(name: string): FileRefusal | undefined {
  if (isWorkbookName(name)) return undefined;
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'xlsb') return { code: 'FIL015', facts: {} };
  if (['ods', 'ots', 'fods'].includes(ending)) return { code: 'FIL016', facts: {} };
  return { code: 'FIL025', facts: { kind: KIND_OF_ENDING.get(ending) ?? 'other' } };
}
