/** `--json FILE`: the report, beside the user's own files and never in their place. */

import { resolve } from 'node:path';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import type { Language } from '../messages/language';
import { CommandStopped } from './exit';
import { codeOf, disk } from './files/disk';
import { readIfThere, writeOrStop } from './files/or-stop';

/**
 * An earlier report is replaced; anything else that stands there was somebody's.
 * @throws CommandStopped when it cannot be written, or something else than a report stands there
 */
export function writeReport(path: string, report: unknown, language: Language): void {
  const before = reportAt(path, language);
  writeOrStop(path, `${JSON.stringify(report, null, 2)}\n`, language, before ?? null);
}

/**
 * Before anything is read: what stands there is none of the files to read.
 * @throws CommandStopped when the report would take the place of the result, or of something else than a report
 */
export function requireReportPlace(
  json: string | undefined,
  out: string | undefined,
  language: Language,
): void {
  if (json === undefined) return;
  if (out !== undefined && placeOf(out) === placeOf(json))
    throw new CommandStopped(COMMAND_LINE[language].jsonIsOut(json));
  reportAt(json, language);
}

function reportAt(path: string, language: Language): Uint8Array | undefined {
  const before = readIfThere(path, language);
  if (before && !isReport(before)) throw new CommandStopped(COMMAND_LINE[language].jsonTaken(path));
  return before;
}

function isReport(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  return bytes.length === 0 || text.startsWith('{') || text.startsWith('[');
}

/** What stands there, by whatever name or link; the name itself where nothing does. */
function placeOf(path: string): string {
  try {
    return disk.facts(path).identity;
  } catch (fault) {
    if (codeOf(fault) === undefined) throw fault;
    return resolve(path).normalize('NFC').toLowerCase();
  }
}
