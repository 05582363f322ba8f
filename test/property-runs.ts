/**
 * How often a property is tried: one factor for all of them. Everyday runs try a tenth of the
 * inputs, continuous integration a quarter; PROPERTY_RUNS=1 tries all, PROPERTY_RUNS=4 four times
 * as many.
 */

const everyday = process.env['CI'] === 'true' ? 0.25 : 0.1;
const factor = Number(process.env['PROPERTY_RUNS'] ?? everyday);

/** @param full the number of inputs that PROPERTY_RUNS=1 tries; at least one is tried everywhere */
export function runs(full: number): number {
  return Math.max(1, Math.ceil(full * factor));
}
