/** The register in a few lines: for each report how many came, who is missing and who was late. */

import type { Receipt, ReceiptRegister, ReceiptState } from '../core/receive/receipts';
import type { Template } from '../core/template/template';
import { sheetNameOf } from '../core/template/template-set';
import { percentOf } from '../core/text/numbers';
import { RECEIPT_WORDS } from '../messages/results/receipts';
import type { Language } from '../messages/language';

/** "" where no report is owed. */
export function receiptsText(
  { today, receipts, rates }: ReceiptRegister,
  templates: readonly Template[],
  language: Language,
): string {
  if (rates.length === 0) return '';
  const words = RECEIPT_WORDS[language];
  const lines = [words.heading(today)];
  for (const { report, received, expected, inTime } of rates) {
    const title = sheetNameOf(templates, report);
    lines.push(`  ${words.rate(title, received, expected, percentOf(received, expected), inTime)}`);
    const own = receipts.filter((one) => one.isExpected && one.report === report);
    for (const [state, say] of [
      ['missing', words.missing],
      ['rejected', words.rejected],
      ['late', words.late],
    ] as const satisfies readonly (readonly [ReceiptState, (units: string) => string])[]) {
      const units = own.filter((one) => one.state === state).map((one) => withDays(one, words.overdue));
      if (units.length > 0) lines.push(`    ${say(units.join(', '))}`);
    }
  }
  return lines.join('\n');
}

function withDays({ unit, daysLate }: Receipt, say: (unit: string, days: number | null) => string): string {
  return say(unit.name, daysLate);
}
