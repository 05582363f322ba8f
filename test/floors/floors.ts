/** Which folder of src may import which, as src/floors.json says it: finds imports upward and circles of files. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { preProcessFile } from 'typescript';
import { z } from 'zod';

/** A folder's sentence, or the sentence with the folder's own floors or the few folders that it may import. */
const room = z.union([
  z.string().transform((sentence) => ({ for: sentence, sees: undefined, floors: undefined })),
  z.strictObject({
    for: z.string(),
    /** Top-level folders that it may import; without it all that are on lower floors. */
    sees: z.array(z.string()).optional(),
    /** Rooms inside, from the ground. */
    get floors() {
      return floors.optional();
    },
  }),
]);
/** From the ground up. "." stands for the files that lie in the folder itself. */
const floors = z.array(z.record(z.string(), room));

export type Floors = z.output<typeof floors>;
type Room = z.output<typeof room>;
/** The text of each source file by its path from src, with "/". */
export type Files = ReadonlyMap<string, string>;

const SRC = join(__dirname, '..', '..', 'src');

export function readFloors(): Floors {
  return floors.parse(JSON.parse(readFileSync(join(SRC, 'floors.json'), 'utf8')));
}

export function readFiles(): Files {
  const entries = readdirSync(SRC, { recursive: true, withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile() && /\.(?:tsx?|m?js)$/.test(entry.name));
  const paths = sources.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(SRC, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

/** What is wrong, a sentence each: a file or a room without its place, an import upward, a circle of files. */
export function faultsOf(files: Files, house: Floors): string[] {
  const imports = new Map([...files].map(([path, text]) => [path, importsOf(path, text, files)]));
  const ways = new Map([...files.keys()].map((path) => [path, wayTo(path.split('/'), house)]));
  const faults = [...imports].flatMap(([from, targets]) =>
    ways.get(from)?.length
      ? targets
          .filter((to) => !isBelow(ways.get(to), ways.get(from)))
          .map((to) => `${from} may not import ${to}`)
      : [`${from} stands on no floor`],
  );
  const used = new Set([...ways.values()].flat().map((step) => step.room));
  const empty = roomsOf(house).filter((step) => !used.has(step.room));
  return [...faults, ...empty.map(({ path }) => `${path} has no file`), ...circlesIn(imports)];
}

/** A room on the way to a file, with the number of its floor in the house that it is in. */
interface Step {
  readonly path: string;
  readonly floor: number;
  readonly room: Room;
}

/** Every room, from the ground up; a folder comes before the rooms inside it. */
export function roomsOf(house: Floors, within = ''): Step[] {
  return house.flatMap((floor, number) =>
    Object.entries(floor).flatMap(([name, inside]) => {
      const path = posix.join(within, name);
      return [{ path, floor: number, room: inside }, ...roomsOf(inside.floors ?? [], path)];
    }),
  );
}

/** The rooms that lead to a file, outermost first; none when its folder is not among the floors. */
function wayTo([name = '', ...rest]: readonly string[], house: Floors): Step[] {
  const key = rest.length > 0 ? name : '.';
  const floor = house.findIndex((rooms) => Object.hasOwn(rooms, key));
  const room = house[floor]?.[key];
  if (!room) return [];
  const here = { path: key, floor, room };
  if (!room.floors) return [here];
  const inside = wayTo(rest, room.floors);
  return inside.length > 0 ? [here, ...inside] : [];
}

function isBelow(
  [to, ...toInside]: readonly Step[] = [],
  [from, ...fromInside]: readonly Step[] = [],
): boolean {
  if (!to || !from) return true;
  if (to.path === from.path) return isBelow(toInside, fromInside);
  return to.floor < from.floor && (from.room.sees?.includes(to.path) ?? true);
}

/** All ways to import: types, values, what is handed on, import(), require. */
function importsOf(path: string, text: string, files: Files): string[] {
  return preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const base = posix.join(dirname(path), fileName);
    return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((name) => files.has(name)) ?? [];
  });
}

/** One circle through each file that closes one: its files in the order in which they import one another. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    const start = trail.indexOf(path);
    if (start >= 0) return [`circle: ${[...trail.slice(start), path].join(' → ')}`];
    if (done.has(path)) return [];
    const found = (imports.get(path) ?? []).flatMap((target) => visit(target, [...trail, path]));
    done.add(path);
    return found;
  };
  return [...imports.keys()].flatMap((path) => visit(path, []));
}
