/** Days as Excel counts them, for the bounds of date validations. */

/** From here on the serial numbers are free of Excel's 29 February 1900. */
const FIRST_SAFE_DAY = '1900-03-01';
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * "2022-01-31" → 44592, days in the 1900 date system.
 * @throws Error when the text is no ISO day from 1900-03-01 to 9999-12-31.
 */
export function daySerial(isoDay: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(isoDay) ? Date.parse(`${isoDay}T00:00:00Z`) : Number.NaN;
  const isRealDay = Number.isFinite(time) && new Date(time).toISOString().startsWith(isoDay);
  if (!isRealDay || isoDay < FIRST_SAFE_DAY) throw new Error(`no day that Excel can count: "${isoDay}"`);
  return (time - SERIAL_ZERO) / MILLISECONDS_PER_DAY;
}
