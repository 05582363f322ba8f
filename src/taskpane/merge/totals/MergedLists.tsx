/**
 * What was merged besides figures: each list with its length and the sheet of the result that it is
 * on.
 */

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { MergeView } from '../../../app/merge-session';
import { mergedSheetName } from '../../../core/layout/merged-list-sheet';
import { listTemplates } from '../../../core/template/template';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { TEMPLATES } from '../../../templates';
import { useLanguage } from '../../desk/language';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export function MergedLists({ lists }: Pick<MergeView, 'lists'>): JSX.Element | null {
  const styles = useStyles();
  const words = MERGE_WORDS[useLanguage()];
  if (lists.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{words.lists}</h3>
      <Text size={200}>{words.listsHint}</Text>
      <ul className={styles.list}>
        {listTemplates(TEMPLATES).flatMap((template) => {
          const found = lists.find((one) => one.template === template.id);
          if (!found) return [];
          return [
            <li key={template.id}>
              {words.listLine(template.title, found.units, found.records, mergedSheetName(template))}
            </li>,
          ];
        })}
      </ul>
    </div>
  );
}
