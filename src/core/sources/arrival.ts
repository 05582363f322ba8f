/** The order in which sources came. */

export interface Arrived<T> {
  readonly item: T;
  /** ISO day; "" where nothing is known of it. */
  readonly day: string;
}

/**
 * By the day of arrival, then by order. What has no day came with what was before it in order.
 * @param of ISO day of arrival, where it is known, and place in the order of receipt
 */
export function byArrival<T>(
  items: readonly T[],
  of: (item: T) => { readonly day: string | undefined; readonly sequence: number },
): Arrived<T>[] {
  let latest = '';
  return items
    .map((item) => ({ item, ...of(item) }))
    .sort((a, b) => a.sequence - b.sequence)
    .map(({ item, day }) => {
      if (day !== undefined && day > latest) latest = day;
      return { item, day: day ?? latest };
    })
    .sort((a, b) => compareDays(a.day, b.day));
}

/** ISO days, or other texts of that kind; 0 for equal ones. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
