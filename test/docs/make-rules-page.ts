/** Writes docs/rules.md: `npm run docs:rules`. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRulesPage } from './rules-page';

const PAGE = join(__dirname, '..', '..', 'docs', 'rules.md');
writeFileSync(PAGE, makeRulesPage());
process.stdout.write(`${PAGE}\n`);
