/**
 * Whether the page runs inside Excel, and waiting for Office.js there. In a browser Office.js is
 * never asked for.
 */

/**
 * Office.js asks for further files, any of which may be blocked; then its promise never settles
 * (office-js 6040).
 */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 25;

/** Excel opens a page of its own, which says so. */
export function isInExcel(): boolean {
  return document.documentElement.dataset['host'] === 'excel';
}

export class OfficeMissing extends Error {
  override readonly name = 'OfficeMissing';
}

export interface ExcelFacts {
  readonly isDark: boolean;
  /**
   * Whether what the pane hands over as a download is saved at all: on a Mac it is not (office-js
   * 503, 2700).
   */
  readonly canDownload: boolean;
}

/**
 * @throws OfficeMissing when Office.js does not get ready in time, or the page is not in Excel
 *   after all
 */
export async function whenOfficeReady(): Promise<ExcelFacts> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new OfficeMissing('timeout'));
    }, PATIENCE_MS);
  });
  const { host, platform } = await Promise.race([ready(), tooLate]);
  if (host !== Office.HostType.Excel) throw new OfficeMissing('not in Excel');
  // Excel 2016 and Excel on iOS give no theme.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return {
    isDark: theme !== undefined && isDark(theme.bodyBackgroundColor),
    canDownload: platform !== Office.PlatformType.Mac,
  };
}

async function ready(): ReturnType<typeof Office.onReady> {
  for (;;) {
    if ('Office' in window && typeof Office.onReady === 'function') return Office.onReady();
    const script = document.getElementById('office-js');
    if (!script || script.dataset['failed'] !== undefined) throw new OfficeMissing('not loaded');
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Whether the Excel at hand has what the pane cannot do without. */
export function isExcelNewEnough(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.9');
}

function isDark(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
