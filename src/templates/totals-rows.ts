/**
 * What tables by school kind share: the column of row labels, and what their last row is called.
 */

import type { Column, FigureValues } from '../core/template/template';
import { accreditationResults } from './accreditation-results';

export const KIND_LABEL: Column<FigureValues> = {
  id: 'kind',
  header: ['CSGD'],
  name: { vi: 'CSGD', en: 'school kind' },
  values: { kind: 'label' },
  recognise: { any: [] },
  width: 34,
};

/** The words that offices have for a total are the same under every table. */
export const TOTAL_ALIASES: readonly string[] = accreditationResults.rows.totalAliases;
