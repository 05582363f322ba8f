/** The floors as docs/architecture.md shows them: the roof first, so that every import points down the page. */

import type { Floors } from './floors';

/** The table as it stands on the page. */
export const FLOORS_TABLE = /\| floor \| folder \|[^]*?\n(?=\n)/;

export function makeFloorsTable(floors: Floors): string {
  return [
    '| floor | folder | what it is for | may import |',
    '|---|---|---|---|',
    ...rowsOf(floors, 'src', ''),
    '',
  ].join('\n');
}

/** @param within number of the floor that the folder itself stands on, «1.» before its own floors */
function rowsOf(floors: Floors, folder: string, within: string): string[] {
  return floors
    .flatMap((rooms, index) => {
      const floor = `${within}${String(index + 1)}`;
      return Object.entries(rooms).map(([name, room]) => {
        const path = name === '.' ? `the files in \`${folder}\`` : `\`${folder}/${name}\``;
        const sees = room.sees?.map((seen) => `\`${seen}\``).join(', ');
        const row = `| ${floor} | ${path} | ${room.for} | ${sees ?? ''} |`.replace('|  |', '| |');
        return [row, ...rowsOf(room.floors ?? [], `${folder}/${name}`, `${floor}.`)];
      });
    })
    .reverse()
    .flat();
}
