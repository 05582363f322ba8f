/** Words and turns that several English sentences share. */

/** What to do with a file that has to be saved anew. */
export const resave =
  'Open the file in Excel, check the figures, save it as Excel Workbook (*.xlsx) and send it again.';

/** A file that came later than another one. Dates are ISO or null. */
export function newerFile(by: string, date: string | null, byDate: string | null): string {
  return byDate !== null && date !== null && byDate !== date
    ? `newer file “${by}” (${byDate.slice(0, 10)} against ${date.slice(0, 10)})`
    : `later file “${by}”`;
}

/** At most two decimals. */
export function formatNumber(value: number): string {
  return (Math.round(value * 100) / 100).toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** 0.85 → 85 %. */
export function formatShare(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

export function formatBytes(bytes: number): string {
  return bytes >= 1e6 ? `${formatNumber(bytes / 1e6)} MB` : `${formatNumber(bytes / 1e3)} kB`;
}

/** “Trường MN Hoa Sen”; the row where a school has no name. */
export function ofSchool(school: string): string {
  return school === '' ? 'This row' : `“${school}”`;
}

/** Of what rests on texts that nobody has compared with the official ones. */
export const UNVERIFIED = '(not compared with the official text)';

const WHY: Readonly<Partial<Record<string, string>>> = {
  placeholder: 'the form’s blank was not filled in',
  noStandard: 'the number of the standard is missing, as in 1.3',
  noSeparator: 'two criteria side by side: a list or a range',
  openRange: 'one end of the range is missing',
  several: 'only one belongs here',
  extraLevel: 'one number too many',
  ambiguous: 'it can be read in several ways',
  incomplete: 'box, criterion or serial number is missing',
  noSuchDay: 'there is no such day',
  endBeforeStart: 'it ends before it begins',
  vague: 'it names no days',
};

/** Why something could not be read, in brackets; "" where nobody knows. */
export function reason(why: string | null): string {
  const words = why === null ? undefined : WHY[why];
  return words === undefined ? '' : ` (${words})`;
}

/** "1.10" as it is, "M4.3" in words. */
export function name(code: string): string {
  return code.startsWith('M4.') ? `${code.slice(3)} of level 4` : code;
}

/** A criterion, or a standard, as a sentence names it. */
export function named(code: string): string {
  return /^\d$/.test(code) ? `standard ${code}` : `criterion ${name(code)}`;
}

/** The level that a school declares. */
export function overall(level: number): string {
  return level === 0 ? '“Không đạt”' : `level ${String(level)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function joinList(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
