/** `npm run template`: writes empty report templates. */

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { planTemplates } from '../app/plan-templates';
import { COMMAND_LINE } from '../messages/command-line';
import { FORMS } from '../templates';
import { workbookFiles } from './node-workbook-files';
import { CommandStopped, EXIT, runCommand, type ExitStatus } from './exit';
import { languageOf, parseOptions } from './options';
import { writeWhole } from './write-file';

const OPTIONS = {
  list: { type: 'boolean' },
  out: { type: 'string' },
  unit: { type: 'string' },
  period: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function templateCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals, language } = parseOptions(
    args,
    OPTIONS,
    (one) => COMMAND_LINE[one].usageTemplate,
  );
  const words = COMMAND_LINE[language];
  if (values.help) {
    process.stdout.write(`${words.usageTemplate}\n`);
    return EXIT.clean;
  }
  if (values.list) {
    process.stdout.write(`${FORMS.map(({ id }) => id).join('\n')}\n`);
    return EXIT.clean;
  }
  if (positionals.length === 0) throw new CommandStopped(`${words.noTemplate}\n${words.usageTemplate}`);
  const templates = positionals.map((name) => {
    const template = FORMS.find(({ id }) => id === name);
    if (!template) throw new CommandStopped(words.unknownTemplate(name));
    return template;
  });
  const { out } = values;
  if (out === undefined) throw new CommandStopped(`${words.outMissing}\n${words.usageTemplate}`);
  if (!existsSync(dirname(out))) throw new CommandStopped(words.outFolderMissing(out));
  // A filled-in report may already stand under that name.
  if (existsSync(out)) throw new CommandStopped(words.outExists(out));
  const facts = {
    ...(values.unit !== undefined && { unit: values.unit }),
    ...(values.period !== undefined && { period: values.period }),
  };
  await writeWhole(out, await workbookFiles.write(planTemplates(templates, facts)));
  process.stdout.write(`${words.written(out)}\n`);
  return EXIT.clean;
}

runCommand(
  () => templateCommand(process.argv.slice(2)),
  () => languageOf(process.argv),
);
