/** Whether the page runs inside Excel, and loading Office.js there. In a browser Office.js is never asked for. */

/** Microsoft requires that Office.js is loaded from here. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PATIENCE_MS = 30_000;

/** The manifest's address says so. */
export function isInExcel(): boolean {
  return new URLSearchParams(location.search).get('host') === 'excel';
}

export class OfficeMissing extends Error {
  override readonly name = 'OfficeMissing';
}

/** @throws OfficeMissing when Office.js cannot be loaded, or the page is not in Excel after all */
export async function loadOffice(): Promise<{ readonly isDark: boolean; readonly fileName: string }> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = OFFICE_JS;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new OfficeMissing(OFFICE_JS));
    };
    setTimeout(() => {
      reject(new OfficeMissing('timeout'));
    }, PATIENCE_MS);
    document.head.append(script);
  });
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new OfficeMissing('not in Excel');
  // Excel 2016 and Excel on iOS give no theme.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const url = (Office.context.document.url as string | null) ?? '';
  return {
    isDark: theme !== undefined && isDark(theme.bodyBackgroundColor),
    fileName: decodeURIComponent(url.split(/[\\/]/).pop() ?? ''),
  };
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
