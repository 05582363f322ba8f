/** Writes docs/forms.md: `npm run docs:forms`. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFormsPage } from './forms-page';

const PAGE = join(__dirname, '..', '..', 'docs', 'forms.md');
writeFileSync(PAGE, makeFormsPage());
process.stdout.write(`${PAGE}\n`);
