/** Days as differences. */

const MILLISECONDS_PER_DAY = 86_400_000;

/** How many days the second ISO day is after the first; below 0 where it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY);
}

/** An ISO day as people read it: «01/03/2022». */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
