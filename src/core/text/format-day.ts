/** Shows the serial number of a day and a time in the codes of a number format. */

const MILLISECONDS_PER_DAY = 86_400_000;
/**
 * The days that serial numbers count from; from March 1900 on, Excel's 29 February 1900 is behind.
 */
const ZERO_1900 = Date.UTC(1899, 11, 30);
const ZERO_1904 = Date.UTC(1904, 0, 1);
/** Excel's 29 February 1900, which no calendar has. */
const NO_DAY = 60;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

export interface DayParts {
  /** Whole and parts of days, as counted. */
  readonly serial: number;
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday. */
  readonly weekday: number;
  /** Since midnight. */
  readonly seconds: number;
}

/** Undefined where no calendar has such a day: before the first, or behind the year 9999. */
export function serialParts(serial: number, isFrom1904: boolean): DayParts | undefined {
  if (serial < 0 || serial >= LAST_SERIAL + 1) return undefined;
  let whole = Math.floor(serial);
  let seconds = Math.round((serial - whole) * 86_400);
  if (seconds === 86_400) {
    whole++;
    seconds = 0;
  }
  const weekday = (whole + (isFrom1904 ? 5 : 6)) % 7;
  if (!isFrom1904 && whole === NO_DAY) return { serial, year: 1900, month: 2, day: 29, weekday, seconds };
  if (!isFrom1904 && whole === 0) return { serial, year: 1900, month: 1, day: 0, weekday, seconds };
  const zero = isFrom1904 ? ZERO_1904 : ZERO_1900 + (whole < NO_DAY ? MILLISECONDS_PER_DAY : 0);
  const date = new Date(zero + whole * MILLISECONDS_PER_DAY);
  return {
    serial,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday,
    seconds,
  };
}

export interface ShownDay {
  readonly kind: 'day';
  readonly text: string;
  /** What of a day can be seen; a time alone shows none of them. */
  readonly shows: {
    readonly day: boolean;
    readonly month: 'number' | 'name' | false;
    readonly year: boolean;
  };
}

interface Piece {
  readonly isCode: boolean;
  /** A code («yyyy», «[h]», «am/pm») or what stands between codes. */
  readonly text: string;
}

/** @param parts undefined for what Excel shows as ##### */
export function formatDay(pieces: readonly Piece[], parts: DayParts | undefined): ShownDay {
  const codes = pieces.map((piece, i) => (piece.isCode ? codeOf(pieces, i) : ''));
  const has = (code: RegExp): boolean => codes.some((one) => code.test(one));
  const shows = {
    day: has(/^d{1,2}$/),
    month: has(/^m{3,}$/) ? ('name' as const) : has(/^m{1,2}$/) ? ('number' as const) : (false as const),
    year: has(/^y+$/),
  };
  if (!parts) return { kind: 'day', text: '#####', shows };
  const isHalf = has(/^(?:am\/pm|a\/p)$/);
  const text = pieces.map((piece, i) => (piece.isCode ? shown(codes[i] ?? '', parts, isHalf) : piece.text));
  return { kind: 'day', text: text.join('').trim(), shows };
}

/** The code, «m» by its place: beside hours or seconds it is «n», minutes. */
function codeOf(pieces: readonly Piece[], at: number): string {
  const code = pieces[at]?.text ?? '';
  if (!/^m{1,2}$/.test(code)) return code;
  const codeBeside = (step: 1 | -1): string => {
    for (let i = at + step; i >= 0 && i < pieces.length; i += step)
      if (pieces[i]?.isCode === true) return pieces[i]?.text ?? '';
    return '';
  };
  const isMinutes = /^\[?h/.test(codeBeside(-1)) || codeBeside(1).startsWith('s');
  return isMinutes ? code.replaceAll('m', 'n') : code;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function shown(
  code: string,
  { serial, year, month, day, weekday, seconds }: DayParts,
  isHalf: boolean,
): string {
  const hours = Math.floor(seconds / 3600);
  const two = (value: number): string => String(value).padStart(code.length >= 2 ? 2 : 1, '0');
  switch (code.charAt(0)) {
    case 'y':
      return code.length > 2 ? String(year) : String(year % 100).padStart(2, '0');
    case 'm': {
      const name = MONTHS[month - 1] ?? '';
      if (code.length < 3) return two(month);
      return code.length === 3 ? name.slice(0, 3) : code.length === 5 ? name.slice(0, 1) : name;
    }
    case 'd': {
      const name = WEEKDAYS[weekday] ?? '';
      return code.length < 3 ? two(day) : code.length === 3 ? name.slice(0, 3) : name;
    }
    case 'h':
      return two(isHalf ? ((hours + 11) % 12) + 1 : hours);
    case 'n':
      return two(Math.floor(seconds / 60) % 60);
    case 's':
      return two(seconds % 60);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    default:
      return elapsed(code, serial);
  }
}

/** «[h]», «[mm]», «[ss]»: all that passed, beyond a day too. */
function elapsed(code: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const unit = code[1] === 'h' ? 3600 : code[1] === 'm' ? 60 : 1;
  return String(Math.floor(seconds / unit)).padStart(code.length - 2, '0');
}
