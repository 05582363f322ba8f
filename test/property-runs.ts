/**
 * How often a property is tried: one factor for all of them. Everyday runs try a quarter of the inputs, continuous
 * integration all; PROPERTY_RUNS=4 tries four times as many.
 */

const everyday = process.env['CI'] === 'true' ? 1 : 0.25;
const factor = Number(process.env['PROPERTY_RUNS'] ?? everyday);

/** @param full the number of inputs that continuous integration tries; at least one is tried everywhere */
export function runs(full: number): number {
  return Math.max(1, Math.ceil(full * factor));
}
