/** The floors of src hold; what would break them is seen; docs/architecture.md shows them as they are. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, readFiles, readFloors, roomsOf } from './floors';
import { FLOORS_TABLE, makeFloorsTable } from './floors-table';

const FLOORS = readFloors();
const FILES = readFiles();

/** The real files with some of them written otherwise. */
function withFiles(changed: Record<string, string>): Map<string, string> {
  return new Map([...FILES, ...Object.entries(changed)]);
}

it('finds nothing wrong with the files as they are', () => {
  expect(FILES.size).toBeGreaterThan(500);
  expect(faultsOf(FILES, FLOORS)).toEqual([]);
});

it.each([
  ['a type', "import type { SheetPlan } from '../layout/plan-builder';"],
  ['a type within a type', "export type Plan = import('../layout/plan-builder').PlanBuilder;"],
  ['a value', "import { planBuilder } from '../layout/plan-builder';"],
  ['for its effect', "import '../layout/plan-builder';"],
  ['handed on', "export * from '../layout/plan-builder';"],
  ['a type handed on', "export type { PlanBuilder } from '../layout/plan-builder';"],
  ['loaded when needed', "export const plan = () => import('../layout/plan-builder');"],
  ['required', "export const plan = require('../layout/plan-builder');"],
])('sees an import upward: %s', (_, text) => {
  expect(faultsOf(withFiles({ 'core/sheet/planted.ts': text }), FLOORS)).toEqual([
    'core/sheet/planted.ts may not import core/layout/plan-builder.ts',
  ]);
});

it.each([
  ['a folder of the same floor', 'app/planted.ts', '../xlsx/workbook-files', 'xlsx/workbook-files.ts'],
  ['a room of the same floor', 'core/units/planted.ts', '../seal/seal', 'core/seal/seal.ts'],
  [
    'a room above inside a folder',
    'xlsx/read/planted.ts',
    '../patch/cell-source',
    'xlsx/patch/cell-source.ts',
  ],
  [
    'the files of the folder above its rooms',
    'xlsx/read/planted.ts',
    '../workbook-files',
    'xlsx/workbook-files.ts',
  ],
  ['the way in from a page', 'core/text/planted.ts', '../../taskpane/desk/desk', 'taskpane/desk/desk.ts'],
  ['a folder below that it does not see', 'mail/planted.ts', '../core/sheet/grid', 'core/sheet/grid.ts'],
])('sees an import of %s', (_, from, target, to) => {
  const files = withFiles({ [from]: `export * from '${target}';` });
  if (!FILES.has(to)) throw new Error(`${to} is not there`);
  expect(faultsOf(files, FLOORS)).toEqual([`${from} may not import ${to}`]);
});

it('sees circles within one room: of two files, of three, of one', () => {
  const planted = {
    'core/text/a.ts': "import type { B } from './b';",
    'core/text/b.ts': "export { A } from './a';\nimport './c';",
    'core/text/c.ts': "export const later = () => import('./a');",
    'core/text/d.ts': "import './d';",
  };
  expect(faultsOf(withFiles(planted), FLOORS)).toEqual([
    'circle: core/text/a.ts → core/text/b.ts → core/text/a.ts',
    'circle: core/text/a.ts → core/text/b.ts → core/text/c.ts → core/text/a.ts',
    'circle: core/text/d.ts → core/text/d.ts',
  ]);
});

it('sees a folder that stands on no floor, and a floor that no file stands on', () => {
  const floors = [...FLOORS, { attic: { for: 'nothing', sees: undefined, floors: undefined } }];
  expect(faultsOf(withFiles({ 'shed/planted.ts': '', 'core/shed/planted.ts': '' }), floors)).toEqual([
    'shed/planted.ts stands on no floor',
    'core/shed/planted.ts stands on no floor',
    'attic has no file',
  ]);
});

it('has a sentence for every room', () => {
  expect(roomsOf(FLOORS).filter(({ room }) => !/^\S.*[^.]$/.test(room.for))).toEqual([]);
});

it('docs/architecture.md shows the floors: `npm run docs:floors` was not forgotten', () => {
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'architecture.md'), 'utf8');
  expect(FLOORS_TABLE.exec(page)?.[0]).toBe(makeFloorsTable(FLOORS));
});
