/** Why a text cannot be read as what its column wants. */

import type { UnreadableCriteria } from './criteria-tokens';
import type { UnreadableEvidence } from './evidence-codes';
import type { UnreadablePeriod } from './periods';

/** Why a field could not be read; 'several' where one belongs. */
export type UnreadableReason = UnreadableCriteria | UnreadableEvidence | UnreadablePeriod | 'several';
