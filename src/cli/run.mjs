/**
 * Starts a command of the command line: `node src/cli/run.mjs COMMAND …`. Bundles it first if that
 * was not done yet.
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledCommands } from './build.mjs';

const [node, launcher, command, ...args] = process.argv;
const folder = await bundledCommands();
// The command sees its arguments where it would if it had been started itself.
process.argv = [node, launcher, ...args];
await import(pathToFileURL(join(folder, `${command}.mjs`)).href);
