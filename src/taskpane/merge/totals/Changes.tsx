/**
 * What is another total now than in the result that the merge goes on from, and through which
 * units.
 */

import { Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ChangedTotal } from '../../../core/consolidate/what-changed';
import { SCHOOL_KIND_NAMES } from '../../../core/regulations/school-kinds';
import { columnOf, fixedTemplates } from '../../../core/template/template';
import { templateOf } from '../../../core/template/template-set';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { TEMPLATES } from '../../../templates';
import { useLanguage } from '../../desk/language';

export function Changes({ changes }: { changes: readonly ChangedTotal[] }): JSX.Element | null {
  const language = useLanguage();
  const words = MERGE_WORDS[language];
  if (changes.length === 0) return null;
  const templates = fixedTemplates(TEMPLATES);
  return (
    <details>
      <summary>{words.changes(changes.length)}</summary>
      <ul>
        {changes.map(({ template: id, kind, column, before, after, units }) => {
          const template = templateOf(templates, id);
          if (!template) return null;
          const row = kind === 'total' ? words.total : SCHOOL_KIND_NAMES[kind];
          const name = columnOf(template, column).name[language];
          return (
            <li key={`${id}|${kind}|${column}`}>
              <Text size={200}>
                {words.change(`${row}, ${name}`, before, after)} (
                {units.map((one) => words.change(one.unit, one.before, one.after)).join('; ')})
              </Text>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
