/** Findings about what was received and when: their facts and how grave they are. Days are ISO. */

import type { Severity } from './place';

export interface ReceiptFindingFacts {
  /** A report came after its deadline. It is a fact and nothing to be put right. */
  RCV001: {
    readonly unit: string;
    readonly report: string;
    readonly due: string;
    readonly received: string;
    readonly days: number;
  };
  /** The day of arrival is before the day on which the file was last saved (query). */
  RCV002: { readonly received: string; readonly modified: string };
  /** The list of units has a deadline for a report that there is not (query): nobody is ever late with it. */
  RCV003: { readonly report: string; readonly units: number };
}

export const RECEIPT_SEVERITIES: Readonly<Record<keyof ReceiptFindingFacts, Severity>> = {
  RCV001: 'info',
  RCV002: 'query',
  RCV003: 'query',
};
