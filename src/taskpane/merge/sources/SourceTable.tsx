/**
 * A table recognised in a workbook: where it stands, and the officer's word where the program is
 * unsure.
 */

import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { TableView } from '../../../app/merge-session';
import type { TableChoice } from '../../../core/submission/recognised';
import { columnOf } from '../../../core/template/template';
import { tableOf, templateOf } from '../../../core/template/template-set';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { TEMPLATES } from '../../../templates';
import { useLanguage } from '../../desk/language';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '28px', overflowWrap: 'anywhere' },
  notes: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
});

interface SourceTableProps {
  readonly table: TableView;
  /** Undefined: as it was recognised. */
  readonly onChoose: (choice: TableChoice | undefined) => void;
}

export function SourceTable({ table, onChoose }: SourceTableProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = MERGE_WORDS[language];
  const template = tableOf(TEMPLATES, table.template);
  const title = templateOf(TEMPLATES, table.template)?.title;
  const line = words.table(table.sheet, table.range, table.rowCount, table.confidence);
  return (
    <div>
      <Text size={200}>
        {/* Where a place may be several tables, the officer sees which of them this one is. */}
        {table.rivals ? `«${title ?? ''}»: ` : ''}
        {line}
        {table.isHidden ? ` (${words.hidden})` : ''}
      </Text>
      {(!table.isSure || table.decided) && (
        <Field label={words.unsure} size="small">
          <RadioGroup
            value={table.decided ?? 'recognised'}
            onChange={(_, { value }) => {
              onChoose(value === 'recognised' ? undefined : (value as TableChoice));
            }}
          >
            <Radio value="recognised" label={words.asRecognised} />
            <Radio value="use" label={words.useTable} />
            <Radio value="leave" label={words.leaveTable} />
          </RadioGroup>
        </Field>
      )}
      {template && table.notes.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.notes}</summary>
          <ul className={styles.notes}>
            {table.notes.map((note) => (
              <li key={`${note.note}|${note.column}`}>
                {words.note(note, columnOf(template, note.column).name[language])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
