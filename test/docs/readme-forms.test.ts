/** The README's table of forms names every form there is, and no other. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../src/templates';

it('lists the forms that can be inserted, each once', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const section = /## Biểu mẫu\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| mẫu'));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, id]) => id),
  );
  expect(named.sort()).toEqual(FORMS.map(({ id }) => id).sort());
});
