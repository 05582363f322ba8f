/** Waits for a page to come to rest, by what the page itself says of it and never by the clock. */

import type { Page } from 'playwright-core';

/** Until no transition or animation that ends is under way, and what they led to is painted. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
      // One that is cancelled is over as well.
      .map((one) => one.finished.catch(() => undefined));
    await Promise.all(ending);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Until the page has nothing left to do. */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}
