/** The manifest and what is delivered with it, as Excel and the servers of an office will read them. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { drawIcons, ICON_SIZES } from '../assets/make-icons';
import { manifestFor } from '../src/delivery/manifest-for';
import { ROOT } from './cli/run-command';

const PATH = join(ROOT, 'manifest.xml');
const xml = readFileSync(PATH, 'utf8');
const SCHEMA = join(ROOT, '..', 'shared', 'manifest-xsd', 'OfficeAppManifestV1_1.xsd');
const hasSchema = existsSync(SCHEMA) && spawnSync('xmllint', ['--version']).status === 0;
const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

if (!hasSchema)
  process.stderr.write('SKIPPED: no xmllint or no schemas here; the manifest was not validated.\n');

(hasSchema ? it : it.skip)('is valid against the schemas of the XML manifest', () => {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', SCHEMA, PATH], {
    encoding: 'utf8',
  });
  expect([status, stderr.includes('validates')]).toEqual([0, true]);
});

it('is read by office-addin-manifest', () => {
  // In a process of its own: some of its parts are ES modules, which jest cannot load.
  const program = `import('office-addin-manifest').then(async ({ default: { OfficeAddinManifest } }) => {
    process.stdout.write(JSON.stringify(await OfficeAddinManifest.readManifestFile(process.argv[1])));
  })`;
  const { stdout } = spawnSync(process.execPath, ['-e', program, PATH], { encoding: 'utf8', cwd: ROOT });
  expect(JSON.parse(stdout)).toMatchObject({
    displayName: 'Tổng hợp KĐCLGD',
    defaultLocale: 'vi-VN',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    officeAppType: 'TaskPaneApp',
  });
});

/** In the order in which the schema of the XML manifest wants them; Excel refuses another one. */
const ORDER = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];

describe('without the schemas', () => {
  it('has its elements in the order that Excel wants', () => {
    expect(all(/^ {2}<([A-Za-z]+)/gm)).toEqual(ORDER);
    for (const [, control = ''] of xml.matchAll(/<Control [^>]+>([\s\S]*?)<\/Control>/g)) {
      const own = [...control.matchAll(/^ {18}<([A-Za-z]+)/gm)].map(([, name]) => name);
      expect(own).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
  });

  it('has an id, a version of four numbers, and ids of which each is used once', () => {
    expect(all(/<Id>([^<]+)</g)).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    ]);
    expect(all(/<Version>([^<]+)</g)).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/)]);
    const ids = all(/ id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every image in the sizes that the ribbon asks for', () => {
    for (const [, icon = ''] of xml.matchAll(/<Icon>([\s\S]*?)<\/Icon>/g)) {
      expect([...icon.matchAll(/size="(\d+)"/g)].map(([, size]) => size)).toEqual(['16', '32', '80']);
    }
  });
});

it('has the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(xml).toContain(`<Version>${version}.0</Version>`);
});

it('gives every text in English as well, within the lengths that Excel allows', () => {
  const short = xml.slice(xml.indexOf('<bt:ShortStrings>'), xml.indexOf('</bt:ShortStrings>'));
  const long = xml.slice(xml.indexOf('<bt:LongStrings>'), xml.indexOf('</bt:LongStrings>'));
  for (const [part, limit] of [
    [short, 125],
    [long, 250],
  ] as const) {
    const strings = [
      ...part.matchAll(/<bt:String id="([^"]+)" DefaultValue="([^"]+)">([\s\S]*?)<\/bt:String>/g),
    ];
    expect(strings.length).toBeGreaterThan(0);
    for (const [, id, text = '', inside = ''] of strings) {
      const english = /<bt:Override Locale="en-US" Value="([^"]+)"/.exec(inside)?.[1] ?? '';
      expect([id, text.length <= limit, english.length > 0 && english.length <= limit]).toEqual([
        id,
        true,
        true,
      ]);
    }
  }
  for (const name of ['DisplayName', 'Description'])
    expect(xml).toMatch(new RegExp(`<${name} DefaultValue="[^"]+">\\s*<Override Locale="en-US"`));
});

it('defines every resource that it uses, and uses every one that it defines', () => {
  const used = new Set(all(/resid="([^"]+)"/g));
  const defined = new Set(all(/<bt:(?:Image|Url|String) id="([^"]+)"/g));
  expect([...used].sort()).toEqual([...defined].sort());
});

it('names only commands that the function file ties', () => {
  const commands = readFileSync(join(ROOT, 'src', 'commands', 'main.ts'), 'utf8');
  const names = all(/<FunctionName>([^<]+)<\/FunctionName>/g);
  expect(names).toHaveLength(2);
  for (const name of names) expect(commands).toMatch(new RegExp(`\\b${name}: `));
});

it('has all its addresses under one origin, and every icon in the size it says', () => {
  const addresses = all(/DefaultValue="(https?:[^"]+)"/g);
  expect(addresses.every((address) => address.startsWith('https://localhost:3000/'))).toBe(true);
  for (const address of addresses.filter((one) => one.endsWith('.png'))) {
    const file = new URL(address).pathname;
    const png = readFileSync(join(ROOT, file));
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, size, size]);
  }
});

it('has icons that are what the program draws', () => {
  const icons = drawIcons();
  expect(icons).toHaveLength(Object.values(ICON_SIZES).flat().length);
  for (const { file, rows } of icons) {
    const png = readFileSync(join(ROOT, 'assets', file));
    const start = png.indexOf('IDAT') + 4;
    const pixels = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
    expect([file, pixels.equals(rows)]).toEqual([file, true]);
  }
});

describe('for a server', () => {
  it('has the addresses of the server', () => {
    const moved = manifestFor(xml, 'https://kdclgd.example.edu.vn/app/');
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('DefaultValue="https://kdclgd.example.edu.vn/app/excel.html"');
    expect(moved).toContain('<AppDomain>https://kdclgd.example.edu.vn</AppDomain>');
    if (!hasSchema) return;
    const { status } = spawnSync('xmllint', ['--noout', '--schema', SCHEMA, '-'], { input: moved });
    expect(status).toBe(0);
  });

  it.each([
    ['https://KDCLGD.example.vn//', 'https://kdclgd.example.vn'],
    [
      'https://tỉnh.example.vn:8443/kiểm-định',
      'https://xn--tnh-dlz.example.vn:8443/ki%E1%BB%83m-%C4%91%E1%BB%8Bnh',
    ],
    ['https://example.vn/a/../b', 'https://example.vn/b'],
  ])('has %s as browsers write it', (origin, written) => {
    expect(manifestFor(xml, origin)).toContain(`DefaultValue="${written}/excel.html"`);
  });

  it.each([
    'http://example.edu.vn',
    'example.edu.vn',
    'https://',
    'https://a b',
    'https://u:p@example.vn',
    'https://x/?a',
    'https://x/a$&b',
    'https://x/app/taskpane.html',
  ])('is refused for %s', (origin) => {
    expect(() => manifestFor(xml, origin)).toThrow(/https address/);
  });
});
