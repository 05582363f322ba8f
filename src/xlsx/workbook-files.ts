/**
 * Reads and writes workbooks as bytes: picks the reader by what the bytes are, never by the file's
 * ending.
 */

import type { ReadOutcome, WorkbookFiles } from '../ports/ports';
import { FileRefusedError, refused } from '../core/findings/file-refusals';
import type { Workbook } from '../core/sheet/grid';
import type { WorkbookPlan } from '../core/sheet/plan';
import { MAX_FILE_BYTES } from './read/limits';
import { readXlsx } from './read/read-xlsx';
import { sniffFile } from './read/sniff';
import { portableCodec, type ZipCodec } from './read/unpack';

/** @param codec the platform's own inflate and CRC-32, where it has them */
export function makeWorkbookFiles(codec: ZipCodec = portableCodec): WorkbookFiles {
  return {
    async read(bytes: Uint8Array): Promise<ReadOutcome> {
      try {
        return { ok: true, workbook: await readWorkbook(bytes, codec) };
      } catch (fault) {
        // Only what a reader says about the file is a refusal; a fault of the program goes on up.
        if (fault instanceof FileRefusedError) return { ok: false, refusal: fault.refusal };
        throw fault;
      }
    },

    async write(plan: WorkbookPlan): Promise<Uint8Array> {
      const { writeXlsx } = await import('./write/write-xlsx');
      return writeXlsx(plan);
    },
  };
}

async function readWorkbook(bytes: Uint8Array, codec: ZipCodec): Promise<Workbook> {
  if (bytes.length > MAX_FILE_BYTES) throw refused('FIL020', { size: bytes.length, limit: MAX_FILE_BYTES });
  const kind = sniffFile(bytes);
  switch (kind) {
    case 'zip':
      return readXlsx(bytes, codec);
    case 'ole2':
    case 'biff': {
      const { readOle2 } = await import('./legacy/read-ole2');
      return readOle2(bytes);
    }
    case 'old-biff':
      throw refused('FIL022', {});
    case 'empty':
      throw refused('FIL001', {});
    case 'html':
      throw refused('FIL003', {});
    case 'xml-spreadsheet':
      throw refused('FIL004', {});
    case 'flat-opendocument':
      throw refused('FIL016', {});
    case 'unknown':
      throw refused('FIL002', {});
    case 'text':
    case 'archive':
    case 'pdf':
    case 'document':
    case 'picture':
    case 'mail':
      throw refused('FIL002', { kind });
  }
}
