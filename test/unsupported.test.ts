/** Engines that cannot run the program are told so, in every place where they may meet it; those that can are let through. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { ROOT } from './cli/run-command';

const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const HOME = 'https://example.vn/app/';

const IE11 = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const CHROME = 'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36';

interface Engine {
  readonly agent: string;
  /** Script that takes away from this machine's engine what the engine in question lacks. */
  readonly without?: string;
}
const NO_FIND_LAST = 'delete Array.prototype.findLast;';
const NO_LOOKBEHIND = `var Real = RegExp;
  RegExp = function (text) { if (text.indexOf('(?<=') >= 0) throw new SyntaxError(text); return new Real(text); };`;

interface Event {
  completed(): void;
}
type Answer = (event: Event) => void;

/** Runs redirect.js on a page as that engine would. */
function visit(
  page: string,
  { agent, without = '' }: Engine,
): { sentTo: string | undefined; answers: Map<string, Answer>; dialogs: string[] } {
  let sentTo: string | undefined;
  const answers = new Map<string, Answer>();
  const dialogs: string[] = [];
  const { href, pathname, search, hash } = new URL(page, HOME);
  const window = {
    navigator: { userAgent: agent },
    location: { href, pathname, search, hash, replace: (to: string) => (sentTo = to) },
    addEventListener: () => undefined,
    Office: {
      onReady: (ready: () => void) => {
        ready();
      },
      actions: { associate: (name: string, answer: Answer) => answers.set(name, answer) },
      context: {
        ui: {
          displayDialogAsync: (address: string, _options: object, shown: () => void) => {
            dialogs.push(address);
            shown();
          },
        },
      },
    },
  };
  const context = createContext({ window });
  runInContext(without, context);
  runInContext(read('src', 'unsupported', 'redirect.js'), context);
  return { sentTo, answers, dialogs };
}

it.each(['redirect.js', 'unsupported.js'])('speaks to old engines in their own language: %s', (name) => {
  expect(() => parse(read('src', 'unsupported', name), { ecmaVersion: 5 })).not.toThrow();
});

describe('the pane', () => {
  it.each<[string, Engine]>([
    ['Excel 2019 with Internet Explorer 11', { agent: IE11 }],
    ['Internet Explorer 10', { agent: 'Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.1; Trident/6.0)' }],
    ['an engine without findLast, as Chrome 96', { agent: CHROME, without: NO_FIND_LAST }],
    ['an engine without lookbehind, as Safari 16.3', { agent: CHROME, without: NO_LOOKBEHIND }],
  ])('sends %s to the page that says what is needed', (_, engine) => {
    for (const page of ['excel.html', 'taskpane.html', 'taskpane.html?host=excel']) {
      expect(visit(page, engine).sentTo).toBe('unsupported.html#engine');
    }
  });

  it('lets an engine through that has what it needs, also the last Chrome on Windows 7', () => {
    expect(visit('excel.html?_host_Info=Excel$Win32$16.01', { agent: CHROME }).sentTo).toBeUndefined();
    expect(visit('taskpane.html', { agent: CHROME }).sentTo).toBeUndefined();
  });

  it('goes on to Excel’s own page where an older manifest asks for the one for browsers', () => {
    const asked = 'taskpane.html?host=excel&_host_Info=Excel$Win32$16.01';
    expect(visit(asked, { agent: CHROME }).sentTo).toBe(asked.replace('taskpane', 'excel'));
  });
});

describe("the ribbon's buttons", () => {
  it('open that page where they cannot work, and let Excel go on', () => {
    const { sentTo, answers, dialogs } = visit('commands.html?_host_Info=Excel$Win32', { agent: IE11 });
    expect(sentTo).toBeUndefined();
    const named = [...read('manifest.xml').matchAll(/<FunctionName>([^<]+)</g)].map(([, name = '']) => name);
    expect(named).toHaveLength(2);
    expect([...answers.keys()]).toEqual(named);
    for (const answer of answers.values()) {
      const completed = jest.fn();
      answer({ completed });
      expect(completed).toHaveBeenCalledTimes(1);
    }
    expect(dialogs).toEqual([`${HOME}unsupported.html#engine`, `${HOME}unsupported.html#engine`]);
  });

  it('are left to the program where it runs', () => {
    expect(visit('commands.html', { agent: CHROME }).answers.size).toBe(0);
  });
});

describe('the page that says what is needed', () => {
  const html = read('src', 'unsupported', 'unsupported.html');

  interface Piece {
    style: { display: string };
    value: string;
    innerHTML: string;
    onclick: () => void;
    focus(): void;
    select(): void;
  }
  function open(address: string, canCopy: boolean): ReadonlyMap<string, Piece> {
    const pieces = new Map<string, Piece>();
    for (const [, id = ''] of html.matchAll(/ id="([^"]+)"/g)) {
      const nothing = (): void => undefined;
      pieces.set(id, {
        style: { display: 'none' },
        value: '',
        innerHTML: '',
        onclick: nothing,
        focus: nothing,
        select: nothing,
      });
    }
    const document = {
      getElementById: (id: string) => pieces.get(id) ?? null,
      execCommand: (command: string) => command === 'copy' && canCopy,
    };
    const { href, hash } = new URL(address, HOME);
    runInContext(
      read('src', 'unsupported', 'unsupported.js'),
      createContext({ window: { location: { href, hash } }, document }),
    );
    return pieces;
  }

  it.each([
    ['unsupported.html#engine', ['reason-engine']],
    ['unsupported.html#excel', ['reason-excel']],
    ['unsupported.html', []],
    ['unsupported.html#address', []],
  ])('opened as %s gives the reason %j and no other', (address, shown) => {
    const pieces = open(address, true);
    const reasons = [...pieces].filter(([id]) => id.startsWith('reason-'));
    expect(reasons).toHaveLength(2);
    expect(reasons.filter(([, { style }]) => style.display === 'block').map(([id]) => id)).toEqual(shown);
  });

  it('gives the address of the browser version, without what belongs to Excel', () => {
    expect(open('unsupported.html?_host_Info=Excel#engine', true).get('address')?.value).toBe(
      `${HOME}taskpane.html`,
    );
  });

  it.each([
    [true, 'Đã chép.'],
    [false, 'Nhấn Ctrl+C để chép.'],
  ])('copies it, or says how to: %s', (canCopy, said) => {
    const pieces = open('unsupported.html', canCopy);
    pieces.get('copy')?.onclick();
    expect(pieces.get('copied')?.innerHTML).toContain(said);
  });
});

const DIST = join(ROOT, 'dist');
const scripts = existsSync(DIST)
  ? readdirSync(DIST).filter((name) => name.endsWith('.js') && !/^(redirect|unsupported)\.js$/.test(name))
  : [];
if (scripts.length === 0)
  process.stderr.write('SKIPPED: nothing is built; whether the build suits the engines was not looked at.\n');

/** In engines only since Chrome 98 or later and Safari 16.4 or later; redirect.js does not ask for them. */
const TOO_NEW =
  /\.(?:toSorted|toSpliced|toReversed|withResolvers|isWellFormed|fromAsync)\(|\b(?:Object|Map)\.groupBy\(/;

(scripts.length > 0 ? it.each(scripts) : it.skip.each(['']))(
  'the build needs no more than redirect.js asks for: %s',
  (name) => {
    const script = read('dist', name);
    expect(() => parse(script, { ecmaVersion: 2022, sourceType: 'module' })).not.toThrow();
    expect(TOO_NEW.exec(script)?.[0]).toBeUndefined();
  },
);
