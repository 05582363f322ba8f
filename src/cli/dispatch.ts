/**
 * `npm run dispatch`: one report made ready to be sent: a copy with values, and a draft e-mail with
 * it attached.
 */

import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { prepareDispatch, type DispatchAsk } from '../app/prepare-dispatch';
import type { Dispatch } from '../core/send/dispatch';
import { letterOf } from '../messages/letters/dispatch-letter';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import { USAGE } from '../messages/command-line/usage';
import type { Language } from '../messages/language';
import { unsendableSentence } from '../messages/refusals/unsendable';
import { TEMPLATES } from '../templates';
import { dispatchEml } from '../mail/dispatch-eml';
import { makeValuesCopier } from '../xlsx/extract/values-copier';
import { nodeCodec, workbookFiles } from './node-workbook-files';
import { CommandStopped, EXIT, runCommand, type ExitStatus } from './exit';
import { findingsText } from './findings-text';
import { localDay } from './local-day';
import { languageOf, parseOptions, requireDay } from './options';
import { digest } from './read-path';
import { readUnits, UNIT_OPTIONS } from './read-units';
import { disk } from './files/disk';
import { readIfThere, readOrStop, writeOrStop } from './files/or-stop';

const OPTIONS = {
  out: { type: 'string' },
  ...UNIT_OPTIONS,
  unit: { type: 'string' },
  period: { type: 'string' },
  date: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const TOOLS = { templates: TEMPLATES, digest, files: workbookFiles, copier: makeValuesCopier(nodeCodec) };

async function dispatchCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals, language } = parseOptions(args, OPTIONS, (one) => USAGE[one].dispatch);
  const words = COMMAND_LINE[language];
  if (values.help) {
    process.stdout.write(`${USAGE[language].dispatch}\n`);
    return EXIT.clean;
  }
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new CommandStopped(`${words.oneFile}\n${USAGE[language].dispatch}`);
  const bytes = readOrStop(path, language);
  const { out } = values;
  if (out === undefined) throw new CommandStopped(`${words.outMissing}\n${USAGE[language].dispatch}`);
  if (!existsSync(out) || !statSync(out).isDirectory()) throw new CommandStopped(words.noSuchFolder(out));
  const units = await readUnits(values, undefined, language);
  const dispatch = await writeDispatch(bytes, out, language, {
    fileName: basename(path).normalize('NFC'),
    today: values.date === undefined ? localDay(new Date()) : requireDay(values.date, language),
    ...(units && { units }),
    ...(values.unit !== undefined && { unit: values.unit }),
    ...(values.period !== undefined && { period: values.period }),
  });
  const { errors, queries, unit } = dispatch;
  const open = findingsText([...errors, ...queries], language, false);
  if (open !== '') process.stderr.write(`${open}\n\n`);
  if (unit === undefined) process.stderr.write(`${words.dispatchNoUnit}\n`);
  if (dispatch.recipient.email === undefined) process.stderr.write(`${words.dispatchNoEmail}\n`);
  process.stdout.write(`${words.dispatched(errors.length, queries.length)}\n`);
  return errors.length > 0 || unit === undefined ? EXIT.withErrors : EXIT.clean;
}

/**
 * Both files or none, under the first version that no other file has; the same two that are there
 * stay as they are.
 */
async function writeDispatch(
  bytes: Uint8Array,
  folder: string,
  language: Language,
  ask: DispatchAsk,
): Promise<Dispatch> {
  const words = COMMAND_LINE[language];
  for (let fromVersion = 1; ;) {
    const outcome = await prepareDispatch(bytes, { ...ask, fromVersion }, TOOLS);
    if (!outcome.ok) throw new CommandStopped(unsendableSentence(outcome.reason, language));
    const { dispatch, copy } = outcome;
    const eml = dispatchEml(dispatch.recipient, letterOf(dispatch, language), {
      name: dispatch.fileName,
      bytes: copy,
    });
    const workbookPath = join(folder, dispatch.fileName);
    const draftPath = workbookPath.replace(/\.xlsx$/, '.eml');
    const files = [
      [workbookPath, copy],
      [draftPath, eml],
    ] as const;
    const states = files.map(([path, content]) => stateOf(path, content, language));
    if (states.every((state) => state === 'same')) {
      for (const [path] of files) process.stdout.write(`${words.unchanged(path)}\n`);
      return dispatch;
    }
    if (states.every((state) => state === 'free')) {
      writeAll(files, language);
      for (const [path] of files) process.stdout.write(`${words.written(path)}\n`);
      return dispatch;
    }
    fromVersion = dispatch.version + 1;
  }
}

function stateOf(path: string, content: Uint8Array, language: Language): 'free' | 'same' | 'taken' {
  const there = readIfThere(path, language);
  if (!there) return 'free';
  return Buffer.compare(there, content) === 0 ? 'same' : 'taken';
}

function writeAll(files: readonly (readonly [string, Uint8Array])[], language: Language): void {
  const written: string[] = [];
  for (const [path, content] of files) {
    try {
      writeOrStop(path, content, language, null);
      written.push(path);
    } catch (fault) {
      for (const one of written) disk.remove(one);
      throw fault;
    }
  }
}

runCommand(
  () => dispatchCommand(process.argv.slice(2)),
  () => languageOf(process.argv),
);
