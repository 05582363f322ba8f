/** Numbers, dates and sizes as Vietnamese read them: 1.234,5 · 31/01/2022 · 64 MB. */

/** At most two decimals; no trailing zeros. */
export function formatNumber(value: number): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const [whole = '0', decimals] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 && rounded !== 0 ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** An ISO day or date-time → dd/mm/yyyy. */
export function formatDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** "2021-05-31", "2021-05" or "2021", as far as a day is known → 31/05/2021, 05/2021, 2021. */
export function formatKnownDay(iso: string): string {
  return iso.slice(0, 10).split('-').reverse().join('/');
}

/** 0.85 → 85%. */
export function formatShare(share: number): string {
  return `${formatNumber(Math.round(share * 100))}%`;
}

export function formatBytes(bytes: number): string {
  return bytes >= 1e6
    ? `${formatNumber(Math.round(bytes / 1e6))} MB`
    : `${formatNumber(Math.max(1, Math.round(bytes / 1e3)))} kB`;
}
