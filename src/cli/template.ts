/** `npm run template`: writes empty report templates. */

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { kindsWithoutCriteria, planTemplates } from '../app/plan-templates';
import type { TemplateFacts } from '../core/layout/template-sheet';
import {
  parseKindLabel,
  SCHOOL_KIND_NAMES,
  SCHOOL_KINDS,
  type SchoolKind,
} from '../core/regulations/school-kinds';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import { USAGE } from '../messages/command-line/usage';
import type { Language } from '../messages/language';
import { FORMS } from '../templates';
import { workbookFiles } from './node-workbook-files';
import { CommandStopped, EXIT, runCommand, type ExitStatus } from './exit';
import { languageOf, parseOptions, requireDay } from './options';
import { writeOrStop } from './files/or-stop';

const OPTIONS = {
  list: { type: 'boolean' },
  out: { type: 'string' },
  unit: { type: 'string' },
  period: { type: 'string' },
  kind: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function templateCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals, language } = parseOptions(args, OPTIONS, (one) => USAGE[one].template);
  const words = COMMAND_LINE[language];
  if (values.help) {
    process.stdout.write(`${USAGE[language].template}\n`);
    return EXIT.clean;
  }
  if (values.list) {
    process.stdout.write(`${FORMS.map(({ id }) => id).join('\n')}\n`);
    return EXIT.clean;
  }
  if (positionals.length === 0) throw new CommandStopped(`${words.noTemplate}\n${USAGE[language].template}`);
  const templates = positionals.map((name) => {
    const template = FORMS.find(({ id }) => id === name);
    if (!template) throw new CommandStopped(words.unknownTemplate(name));
    return template;
  });
  const { out } = values;
  if (out === undefined) throw new CommandStopped(`${words.outMissing}\n${USAGE[language].template}`);
  if (!existsSync(dirname(out))) throw new CommandStopped(words.outFolderMissing(out));
  // A filled-in report may already stand under that name.
  if (existsSync(out)) throw new CommandStopped(words.outExists(out));
  const facts: TemplateFacts = {
    ...(values.unit !== undefined && { unit: values.unit }),
    ...(values.period !== undefined && { period: values.period }),
    ...(values.kind !== undefined && { kinds: values.kind.map((text) => requireKind(text, language)) }),
    ...(values['as-of'] !== undefined && { asOf: requireDay(values['as-of'], language) }),
  };
  const [unlisted] = kindsWithoutCriteria(templates, facts);
  if (unlisted !== undefined)
    throw new CommandStopped(words.noCriteria(SCHOOL_KIND_NAMES[unlisted], facts.asOf));
  writeOrStop(out, await workbookFiles.write(planTemplates(templates, facts)), language, null);
  process.stdout.write(`${words.written(out)}\n`);
  return EXIT.clean;
}

/** By its name in reports («preschool») or as offices write it («THCS», «Mầm non»). */
function requireKind(text: string, language: Language): SchoolKind {
  const parsed = parseKindLabel(text);
  const kind =
    SCHOOL_KINDS.find((one) => one === text) ?? (parsed?.qualifier === '' ? parsed.kind : undefined);
  if (kind === undefined) throw new CommandStopped(COMMAND_LINE[language].badKind(text, SCHOOL_KINDS));
  return kind;
}

runCommand(
  () => templateCommand(process.argv.slice(2)),
  () => languageOf(process.argv),
);
