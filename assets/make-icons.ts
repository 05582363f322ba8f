/**
 * Draws the icons: a table whose rows run together into one check mark. `npm run icons` writes them anew;
 * test/manifest.test.ts holds that they are what this program draws.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { crc32 } from '../src/xlsx/read/crc32';

type Colour = readonly [red: number, green: number, blue: number];
/** Whether a point of the unit square is covered by the shape. */
type Shape = (x: number, y: number) => boolean;
interface Layer {
  readonly colour: Colour;
  readonly shape: Shape;
}

const BLUE: Colour = [15, 108, 189];
const PALE: Colour = [235, 243, 252];
const GREEN: Colour = [16, 124, 16];
const WHITE: Colour = [255, 255, 255];

const box =
  (left: number, top: number, right: number, bottom: number, round = 0): Shape =>
  (x, y) => {
    const dx = Math.max(left + round - x, 0, x - (right - round));
    const dy = Math.max(top + round - y, 0, y - (bottom - round));
    return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= round * round + 1e-9;
  };

/** A thick line through the points, with round ends. */
const stroke =
  (width: number, ...points: readonly (readonly [number, number])[]): Shape =>
  (x, y) =>
    points.slice(1).some(([bx, by], i) => {
      const [ax, ay] = points[i] as readonly [number, number];
      const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const t = Math.min(1, Math.max(0, along));
      return (x - ax - t * (bx - ax)) ** 2 + (y - ay - t * (by - ay)) ** 2 <= (width / 2) ** 2;
    });

const disc =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2;

const tick = (cx: number, cy: number, size: number): Shape =>
  stroke(
    size * 0.3,
    [cx - size * 0.5, cy],
    [cx - size * 0.12, cy + size * 0.38],
    [cx + size * 0.52, cy - size * 0.38],
  );

/** A sheet with a header and lines. */
const sheet: readonly Layer[] = [
  { colour: BLUE, shape: box(0.06, 0.06, 0.94, 0.94, 0.14) },
  { colour: PALE, shape: box(0.14, 0.34, 0.86, 0.86, 0.05) },
];
const lines: readonly Layer[] = [
  { colour: BLUE, shape: box(0.14, 0.5, 0.86, 0.54) },
  { colour: BLUE, shape: box(0.14, 0.68, 0.86, 0.72) },
  { colour: BLUE, shape: box(0.38, 0.34, 0.42, 0.86) },
];
const badge: readonly Layer[] = [
  { colour: WHITE, shape: disc(0.7, 0.7, 0.3) },
  { colour: GREEN, shape: disc(0.7, 0.7, 0.26) },
  { colour: WHITE, shape: tick(0.7, 0.7, 0.28) },
];

/**
 * Two sheets that run into one. Edges lie on sixteenths, so that the smallest size has sharp pixels; drawn first in white
 * and a little larger, so that it stands out on a dark ribbon as well.
 */
const merge = (all: Colour | undefined, margin: number): Layer[] => {
  const part = (colour: Colour, left: number, top: number, right: number, bottom: number): Layer => ({
    colour: all ?? colour,
    shape: box(left / 16 - margin, top / 16 - margin, right / 16 + margin, bottom / 16 + margin, 1 / 32),
  });
  return [
    part(BLUE, 1, 1, 7, 6),
    part(BLUE, 9, 1, 15, 6),
    part(BLUE, 3, 5, 5, 9),
    part(BLUE, 11, 5, 13, 9),
    part(BLUE, 3, 7, 13, 9),
    part(BLUE, 7, 7, 9, 11),
    part(GREEN, 3, 10, 13, 15),
    ...(all ? [] : [part(PALE, 2, 3, 6, 5), part(PALE, 10, 3, 14, 5), part(PALE, 4, 12, 12, 14)]),
  ];
};

const DRAWINGS: Readonly<Record<string, readonly Layer[]>> = {
  icon: [...sheet, ...lines, ...badge],
  check: [...sheet, { colour: GREEN, shape: tick(0.5, 0.6, 0.46) }],
  merge: [...merge(WHITE, 1 / 32), ...merge(undefined, 0)],
};

/** Every size that Excel asks for: add-in lists and stores, the ribbon at 100 % to 250 %. */
export const ICON_SIZES: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  check: [16, 32, 80],
  merge: [16, 32, 80],
};

/** Points looked at in each pixel, along each side: what makes edges smooth. */
const SAMPLES = 4;

export interface DrawnIcon {
  readonly file: string;
  /** Pixels along each side. */
  readonly size: number;
  /** As a PNG packs them: each row a filter byte 0 and then red, green, blue, alpha of each pixel. */
  readonly rows: Buffer;
}

export function drawIcons(): DrawnIcon[] {
  return Object.entries(ICON_SIZES).flatMap(([name, sizes]) =>
    sizes.map((size) => ({
      file: `${name}-${String(size)}.png`,
      size,
      rows: draw(size, DRAWINGS[name] ?? []),
    })),
  );
}

function draw(size: number, layers: readonly Layer[]): Buffer {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      pixel(px, py, size, layers).forEach((byte, i) => {
        rows[py * (1 + size * 4) + 1 + px * 4 + i] = byte;
      });
    }
  }
  return rows;
}

function png({ size, rows }: DrawnIcon): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red-green-blue-alpha.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND')]);
}

function pixel(px: number, py: number, size: number, layers: readonly Layer[]): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (px + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    const top = layers.findLast(({ shape }) => shape(x, y));
    if (!top) continue;
    covered++;
    top.colour.forEach((value, c) => (sum[c] = (sum[c] ?? 0) + value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [
    ...sum.map((value) => Math.round(value / covered)),
    Math.round((255 * covered) / (SAMPLES * SAMPLES)),
  ];
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

if (require.main === module) {
  for (const icon of drawIcons()) writeFileSync(join(__dirname, icon.file), png(icon));
}
