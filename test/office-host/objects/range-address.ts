/** Addresses as Office.js writes them, with the sheet's name in front. */

import { quoteSheetName } from '../../../src/core/sheet/address';
import type { HostSheet } from '../model/sheet';

export function fullAddress(sheet: HostSheet, address: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) && !/^[a-z]{1,3}\d+$/i.test(sheet.name);
  return `${isPlain ? sheet.name : quoteSheetName(sheet.name)}!${address}`;
}

/** "'Tổng hợp'!A1:B2" → the sheet's name, if one is given, and the rest. */
export function splitAddress(text: string): { readonly sheet: string | undefined; readonly address: string } {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(text);
  return {
    sheet: match?.[1]?.replace(/''/g, "'") ?? match?.[2],
    address: match?.[3] ?? '',
  };
}
