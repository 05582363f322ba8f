/** Bundles TypeScript for Node, so that a command and its worker threads start in milliseconds. */

import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILDS = join(ROOT, 'build');
/** Folders of `src` that no bundle is made from. */
const NOT_BUNDLED = ['commands', 'delivery', 'excel', 'taskpane', 'unsupported'];
/** What a bundle is made from: a new folder of `src` counts unless it is named above. */
const SOURCES = [
  ...readdirSync(join(ROOT, 'src'))
    .filter((name) => !NOT_BUNDLED.includes(name))
    .map((name) => join('src', name)),
  'package-lock.json',
];
const COMMANDS = [
  'consolidate',
  'check',
  'template',
  'dispatch',
  'remind',
  'trace',
  'seal',
  'demo',
  'read-worker',
];
/** A run may still load parts of an older bundle; after a day none does. */
const KEPT_MS = 24 * 3600 * 1000;

/**
 * The folder with the bundled commands, made if these sources have none yet. Its name is the
 * sources' digest: it is never changed, so runs at the same time cannot disturb one another.
 * @returns {Promise<string>}
 */
export async function bundledCommands() {
  const folder = join(BUILDS, digestOf(SOURCES.map((path) => join(ROOT, path))));
  if (existsSync(folder)) return folder;
  const made = makeFolder();
  const entries = COMMANDS.map((name) => [name, join(ROOT, 'src', 'cli', `${name}.ts`)]);
  await bundle(Object.fromEntries(entries), made);
  return made.startsWith(BUILDS) ? settle(made, folder) : made;
}

/**
 * @param {Record<string, string>} entries name of the bundle to its source file
 * @param {string} folder
 * @param {readonly string[]} [external] packages that are left to Node
 */
export async function bundle(entries, folder, external = []) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: ROOT,
    entryPoints: entries,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is imported when needed (.xls, writing, reading back) becomes a file of its own, loaded
    // when needed.
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    // Writes constants in place of their names; names stay, so that stack traces can be read.
    minifySyntax: true,
    external: [...external],
    logLevel: 'warning',
    // Packages in the older module format ask for Node's own parts by this name.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
}

/** Where the project may not be written to, the bundle lives as long as its run. */
function makeFolder() {
  try {
    const folder = join(BUILDS, `new-${randomUUID()}`);
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch (fault) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(fault.code)) throw fault;
    const folder = mkdtempSync(join(tmpdir(), 'kdclgd-'));
    process.on('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    return folder;
  }
}

/** Gives the new bundle its name, unless another run was first: theirs is the same. */
function settle(made, folder) {
  try {
    renameSync(made, folder);
  } catch (fault) {
    if (!existsSync(folder)) throw fault;
    rmSync(made, { recursive: true, force: true });
  }
  for (const name of readdirSync(BUILDS)) {
    const other = join(BUILDS, name);
    const age = Date.now() - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (other !== folder && age > KEPT_MS) rmSync(other, { recursive: true, force: true });
  }
  return folder;
}

/** Over names and contents of all files, in the same order everywhere. */
function digestOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
      return;
    }
    const content = readFileSync(path);
    hash.update(`${path.slice(ROOT.length)}\0${String(content.length)}\0`).update(content);
  };
  paths.forEach(add);
  return hash.digest('hex').slice(0, 16);
}
