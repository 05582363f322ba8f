/**
 * The name of the file that is sent: ASCII, because mail programs and old servers spoil everything
 * else.
 */

export interface FileNameFacts {
  /** The form, as its sheet is called: «Mẫu 1 - bảng 1a». */
  readonly form: string;
  /** How many other forms the workbook holds. */
  readonly others: number;
  readonly unit: string | undefined;
  /** «2021-2022», or the day of the figures. */
  readonly period: string | undefined;
  /** Counts from 1. */
  readonly version: number;
}

/**
 * «BC KDCLGD Bu Dop (Mau 1 - bang 1a) 2021-2022 v2.xlsx»: whoever merges it knows the unit by the
 * name alone (`claimInFileName`, `findUnitInFileName`). What stands in brackets is no part of a
 * unit's name.
 */
export function dispatchFileName({ form, others, unit, period, version }: FileNameFacts): string {
  const forms = ascii(form) + (others > 0 ? ` +${String(others)}` : '');
  const parts = ['BC KDCLGD', ascii(unit ?? ''), `(${forms})`, ascii(period ?? ''), `v${String(version)}`];
  return `${parts.filter((part) => part !== '').join(' ')}.xlsx`;
}

const LONGEST_PART = 60;

/** Letters without their marks; of the rest what every file system takes. */
function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9 ,.'-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_PART)
    .replace(/^[ .]+|[ .]+$/g, '');
}
