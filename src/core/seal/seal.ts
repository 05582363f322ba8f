/**
 * A seal over a report's figures: when it was put there, over what and by which rules. It is a
 * check against slips of the hand, and no signature: whoever can write the workbook can write a
 * seal (docs/decisions/0012).
 */

import type { Submission } from '../submission/submission';
import { changedFigures, sealedFigures, type ChangedFigure, type SealedFigures } from './sealed-figures';

export interface Seal {
  readonly version: 1;
  /** ISO day. */
  readonly on: string;
  readonly unit: string;
  /** «2021-2022» */
  readonly period?: string | undefined;
  /** Declarations of the report's tables. */
  readonly templates: readonly { readonly id: string; readonly version: number }[];
  /** Codes of the rules that were in force, each with its version: «RNG001@1». */
  readonly rules: readonly string[];
  /** Of the figures, 64 hexadecimal digits. */
  readonly sha256: string;
  /** How many queries had been answered. */
  readonly answered: number;
  /** Kept, so that what changed since can be named. */
  readonly figures: SealedFigures;
}

export type SealState =
  | { readonly is: 'never' }
  | { readonly is: 'unchanged'; readonly on: string }
  | { readonly is: 'changed'; readonly on: string; readonly cells: readonly ChangedFigure[] };

export function sealState(
  seal: Seal | undefined,
  submission: Pick<Submission, 'tables' | 'lists'>,
): SealState {
  if (!seal) return { is: 'never' };
  return stateOf(seal, sealedFigures(submission));
}

/** The same for figures that are known already. */
export function stateOf(seal: Seal | undefined, figures: SealedFigures): SealState {
  if (!seal) return { is: 'never' };
  const cells = changedFigures(seal.figures, figures);
  return cells.length === 0 ? { is: 'unchanged', on: seal.on } : { is: 'changed', on: seal.on, cells };
}
