/**
 * The chosen workbooks, each with what was recognised in it, and what the officer can put right
 * there.
 */

import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState, type JSX } from 'react';
import type { SourceView, TableView } from '../../../app/merge-session';
import type { SourceStatus } from '../../../core/sources/outcome';
import type { TableChoice } from '../../../core/submission/recognised';
import { FRAME_WORDS } from '../../../messages/pane/frame';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { SEAL_WORDS } from '../../../messages/pane/seal';
import { sentence } from '../../../messages/sentence';
import { TEMPLATES } from '../../../templates';
import { useLanguage } from '../../desk/language';
import { ReceivedField, UnitField } from './SourceFields';
import { SourceTable } from './SourceTable';
import { titleOf } from '../../../core/template/template-set';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    display: 'flex',
    alignItems: 'start',
  },
  details: { flexGrow: 1, minWidth: 0 },
  summary: { cursor: 'pointer', minHeight: '28px', overflowWrap: 'anywhere' },
  line: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

const COLORS = {
  merged: 'success',
  superseded: 'informative',
  duplicate: 'informative',
  rejected: 'danger',
} as const satisfies Record<SourceStatus, string>;

export interface SourceActions {
  readonly sayUnit: (source: SourceView, unit: string | undefined) => void;
  readonly takeOut: (source: SourceView, isTakenOut: boolean) => void;
  readonly sayReceived: (source: SourceView, day: string | undefined) => void;
  readonly sayTable: (source: SourceView, table: TableView, choice: TableChoice | undefined) => void;
  readonly remove: (source: SourceView) => void;
  /** Undefined when the file is no longer at hand. */
  readonly continueFrom: ((source: SourceView) => void) | undefined;
}

/** Files shown at first, and more with each press: those that need the officer come first. */
const FIRST_SOURCES = 30;

interface SourceListProps {
  readonly sources: readonly SourceView[];
  readonly unitNames: readonly string[];
  readonly actions: SourceActions;
}

export function SourceList({ sources, unitNames, actions }: SourceListProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = MERGE_WORDS[language];
  const [limit, setLimit] = useState(FIRST_SOURCES);
  const rest = sources.length - limit;
  return (
    <>
      <datalist id="unit-names">
        {unitNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul className={styles.list}>
        {sources.slice(0, limit).map((source, i) => (
          <li key={lineKey(sources, i)} className={styles.item}>
            <Source source={source} actions={actions} />
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.remove(source.file)}
              onClick={() => {
                actions.remove(source);
              }}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          onClick={() => {
            setLimit(limit + FIRST_SOURCES);
          }}
        >
          {FRAME_WORDS[language].showMore(rest)}
        </Button>
      )}
    </>
  );
}

/**
 * A file with tables of two units is there twice. One that changes its place or its unit stays
 * open.
 */
function lineKey(sources: readonly SourceView[], at: number): string {
  const key = sources[at]?.key ?? '';
  const before = sources.slice(0, at).filter((one) => one.key === key);
  return `${key}|${String(before.length)}`;
}

function Source({ source, actions }: { source: SourceView; actions: SourceActions }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = MERGE_WORDS[language];
  const { unit, reason, errors, queries } = source;
  const isOwnResult = reason?.code === 'MRG008';
  const problems = errors + queries > 0 ? words.problems(errors, queries) : words.noProblems;
  const facts = [
    ...(unit ? [`${unit.name} (${words.unitFrom[unit.from]})`] : []),
    // What is not counted says why in one sentence; how many findings it has would only distract.
    ...(source.status === 'merged' ? [problems] : []),
    ...(source.seal && source.seal.is !== 'never' ? [SEAL_WORDS[language].short[source.seal.is]] : []),
    ...(source.isEarlier ? [words.earlier] : []),
  ];
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <Badge appearance="tint" color={COLORS[source.status]}>
          {words.status[source.status]}
        </Badge>{' '}
        <Text weight="semibold">{source.file}</Text>
        {facts.length > 0 && <span className={styles.line}>{facts.join(' · ')}</span>}
        {reason && <span className={styles.line}>{sentence(reason, language)}</span>}
      </summary>
      {/* A province has a hundred files and more; what nobody looks at is not made. */}
      {isOpen && (
        <div className={styles.body}>
          {isOwnResult && actions.continueFrom && (
            <div>
              <Button
                size="small"
                onClick={() => {
                  actions.continueFrom?.(source);
                }}
              >
                {words.continueHere}
              </Button>
            </div>
          )}
          {source.tables.map((table) => (
            <SourceTable
              key={`${table.template}|${table.sheet}!${table.range}`}
              table={table}
              onChoose={(choice) => {
                actions.sayTable(source, table, choice);
              }}
            />
          ))}
          {source.replaced.length > 0 && (
            <Text size={200}>{words.replaced(source.replaced.map(quotedTitle).join(', '))}</Text>
          )}
          {(source.status === 'merged' || source.isTakenOut) && (
            <div>
              <Button
                size="small"
                onClick={() => {
                  actions.takeOut(source, !source.isTakenOut);
                }}
              >
                {source.isTakenOut ? words.putBack : words.takeOut}
              </Button>
            </div>
          )}
          {!isOwnResult && (
            <ReceivedField
              key={source.receivedOn ?? ''}
              source={source}
              onSay={(day) => {
                actions.sayReceived(source, day);
              }}
            />
          )}
          {source.status !== 'duplicate' && (isOwnResult || source.tables.length > 0) && (
            <UnitField
              source={source}
              onSay={(said) => {
                actions.sayUnit(source, said);
              }}
            />
          )}
        </div>
      )}
    </details>
  );
}

function quotedTitle(template: string): string {
  return `«${titleOf(TEMPLATES, template)}»`;
}
