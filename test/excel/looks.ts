/** How a sheet looks, in terms that a file and Excel share: what `same-looks.test.ts` compares. */

export interface Looks {
  /** By address. */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly sheet: Readonly<Record<string, unknown>>;
}

/** What a user may be allowed on a protected sheet. */
export const ALLOWED = [
  'formatColumns',
  'formatRows',
  'formatCells',
  'autoFilter',
  'sort',
  'insertRows',
  'deleteRows',
];
