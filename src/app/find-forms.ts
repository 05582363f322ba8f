/** Which of the forms an officer means, and in which group it is offered. */

import { FORM_FILLERS, type Form, type FormFiller } from '../core/template/template';
import { canonical, withoutDiacritics, wordsOf } from '../core/text/label';

export interface FormGroup {
  readonly filledBy: FormFiller;
  readonly forms: readonly Form[];
}

/**
 * The forms that have every word of the query in their title, purpose, sheet or name, in any order;
 * all of them for a query without words. A word that is typed with diacritics is sought with them,
 * any other without. In groups by who fills them in; no group is empty.
 */
export function findForms(forms: readonly Form[], query: string): FormGroup[] {
  const words = wordsOf(query);
  const found = forms.filter((form) => {
    const text = searched(form);
    const bare = withoutDiacritics(text);
    return words.every((word) => (word === withoutDiacritics(word) ? bare : text).includes(word));
  });
  return FORM_FILLERS.map((filledBy) => ({
    filledBy,
    forms: found.filter(({ offer }) => offer?.filledBy === filledBy),
  })).filter((group) => group.forms.length > 0);
}

function searched({ id, title, sheetName, offer }: Form): string {
  const { vi = '', en = '' } = offer?.purpose ?? {};
  return canonical([title, sheetName, id, vi, en].join(' '));
}
