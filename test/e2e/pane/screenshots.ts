/** `npm run screenshots`: the pictures of the README, taken of the built pane with the shipped fixtures. */

import { join, resolve } from 'node:path';
import { DISTRICTS } from '../../cli/run-command';
import { launchChromium } from '../../office-host/chromium';
import { DIST } from './dist';
import { serve } from './serve';
import { settled } from './settled';

const IMAGES = resolve(__dirname, '../../../docs/images');

async function take(): Promise<void> {
  const served = await serve(DIST);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 1100, height: 700 }, locale: 'vi-VN' });
    const page = await context.newPage();
    await page.goto(`${served.origin}/taskpane.html`);
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    await page.locator('[data-input=workbook]').setInputFiles(join(DISTRICTS, 'BUDANG_mau1.xlsx'));
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText(/^Bảng: /).waitFor();
    await page.getByRole('button', { name: 'Tới ô F14, trang Bù Đăng' }).click();
    await settled(page);
    await page.screenshot({ path: join(IMAGES, 'kiem-tra.png') });

    await page.setViewportSize({ width: 420, height: 900 });
    await page.reload();
    await page.getByRole('button', { name: 'Thử với số liệu mẫu' }).click();
    await page.getByRole('button', { name: /^172: Tổng số CSGD hiện có/ }).click();
    await page.getByText('11 ô, cộng lại được 172.').waitFor();
    await page.getByRole('heading', { name: 'Bảng tổng hợp' }).scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      document.querySelectorAll('h2')[2]?.scrollIntoView();
    });
    await settled(page);
    await page.screenshot({ path: join(IMAGES, 'tong-hop.png') });
  } finally {
    await browser.close();
    await served.close();
  }
}

take().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  process.exitCode = 1;
});
