/**
 * A workbook in a window of its own, unsaved: the way to hand one over where nothing can be
 * downloaded.
 */

import { asRefusal } from './batches';

/** Bytes that are made into text at a time: a call can be given only so many. */
const CHUNK = 0x8000;

/** @throws LayRefusal when Excel does not open it */
export async function openCopy(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (fault) {
    throw asRefusal(fault);
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}
