/** The day on this computer's calendar, which letters, deadlines and seals are about; ISO. */
export function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
