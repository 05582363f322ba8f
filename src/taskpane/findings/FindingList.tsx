/**
 * Findings grouped by cause, errors first, each with its place, and with what can be done about it
 * there.
 */

import { Badge, Button, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState, type JSX, type ReactNode } from 'react';
import type { Finding } from '../../core/findings/findings';
import type { Severity } from '../../core/findings/place';
import { FINDING_WORDS } from '../../messages/pane/findings';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { sentence, SEVERITY_NAMES } from '../../messages/sentence';
import { useLanguage } from '../desk/language';
import { countGroups, groupFindings, type FindingGroup } from './group-findings';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalS} 0` },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline', flexWrap: 'wrap' },
  badge: { flexShrink: 0 },
  place: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  text: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  others: { fontSize: tokens.fontSizeBase200, marginTop: '4px' },
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorNeutralForeground2 },
});

const SEVERITIES: readonly Severity[] = ['error', 'query', 'info'];
const COLORS = { error: 'danger', query: 'warning', info: 'informative' } as const;
/** Groups shown at first. */
const FIRST_GROUPS = 20;

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** What can be done about a group where the list stands. */
  readonly actions?: (group: FindingGroup) => ReactNode;
  /** Whether places name their file. */
  readonly showsFiles: boolean;
}

export function FindingList({ findings, actions, showsFiles }: FindingListProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = FINDING_WORDS[language];
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const counts = useMemo(() => countGroups(groups), [groups]);
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set(['info']));
  const [limit, setLimit] = useState(FIRST_GROUPS);
  if (groups.length === 0) return <Text>{words.none}</Text>;
  const wanted = groups.filter(({ severity }) => !hidden.has(severity));
  const rest = wanted.length - limit;
  return (
    <div>
      <div className={styles.filters}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={!hidden.has(severity)}
            disabled={counts[severity] === 0}
            onClick={() => {
              const changed = new Set(hidden);
              if (!changed.delete(severity)) changed.add(severity);
              setHidden(changed);
            }}
          >
            {words.show[severity](counts[severity])}
          </ToggleButton>
        ))}
      </div>
      {wanted.length === 0 && <Text>{words.noneShown}</Text>}
      <ul className={styles.list}>
        {wanted.slice(0, limit).map((group) => (
          <li key={group.cause} className={styles.item}>
            <Group group={group} showsFiles={showsFiles} />
            {actions?.(group)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          onClick={() => {
            setLimit(limit + 5 * FIRST_GROUPS);
          }}
        >
          {FRAME_WORDS[language].showMore(rest)}
        </Button>
      )}
    </div>
  );
}

function Group({ group, showsFiles }: { group: FindingGroup; showsFiles: boolean }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = FINDING_WORDS[language];
  const [first, ...others] = group.findings;
  return (
    <>
      <div className={styles.head}>
        <Badge appearance="tint" color={COLORS[group.severity]} className={styles.badge}>
          {SEVERITY_NAMES[language][group.severity]} {first.code}
        </Badge>
        <span className={styles.place}>{placeText(first, words.place, showsFiles)}</span>
      </div>
      <p className={styles.text}>{sentence(first, language)}</p>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary className={styles.summary}>{words.sameCause(others.length)}</summary>
          <ul>
            {others.map((other) => (
              <li key={`${other.code}|${other.at.sheet ?? ''}|${other.at.cell ?? ''}`}>
                {placeText(other, words.place, showsFiles)}: {sentence(other, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function placeText(
  { at }: Finding,
  place: (sheet: string | undefined, cell: string | undefined) => string,
  showsFile: boolean,
): string {
  const inFile = place(at.sheet, at.cell);
  return showsFile && at.file !== undefined
    ? [at.file, inFile].filter((part) => part !== '').join(' › ')
    : inFile;
}
