/**
 * The task «Kiểm tra»: findings of the open workbook, grouped by cause; go there, correct, take
 * back, explain.
 */

import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useMemo, useState, type JSX } from 'react';
import type { CheckView } from '../../app/check-workbook';
import { findingKey } from '../../core/findings/finding-key';
import type { CellChange, CellMark, OpenWorkbook } from '../../ports/ports';
import type { Finding } from '../../core/findings/findings';
import type { Language } from '../../messages/language';
import { FINDING_WORDS } from '../../messages/pane/findings';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { CHECK_WORDS } from '../../messages/pane/workbook';
import { formatNumber } from '../../messages/format-vi';
import { useDesk } from '../desk/desk';
import { FindingList } from '../findings/FindingList';
import { countGroups, groupFindings, type FindingGroup } from '../findings/group-findings';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';
import { RuleSwitches } from '../rules/RuleSwitches';
import { Explanation } from './Explanation';
import { TracePart } from './TracePart';
import { FixHistory } from './FixHistory';
import { FixPreview } from './FixPreview';
import { useCheck, type FixStep } from './use-check';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: '4px' },
});

/** Cells of one group that get a button of their own. */
const MOST_BUTTONS = 6;

export default function CheckPage(): JSX.Element {
  const words = CHECK_WORDS[useLanguage()];
  const { workbook, fileName, opening } = useDesk();
  return workbook ? (
    <CheckOf key={opening} workbook={workbook} fileName={fileName} />
  ) : (
    <Text>{words.openFirst}</Text>
  );
}

function CheckOf({ workbook, fileName }: { workbook: OpenWorkbook; fileName: string }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = CHECK_WORDS[language];
  const { host } = useDesk();
  const { tell, tellFault } = useNotices();
  const [isWhole, setWhole] = useState(true);
  const [marks, setMarks] = useState<readonly CellMark[]>([]);
  const mark = useCallback(
    (wanted: readonly CellMark[]): void => {
      setMarks(wanted);
      workbook.mark(wanted).catch(tellFault);
    },
    [workbook, tellFault],
  );
  const tellCheck = useMemo(
    () => ({
      // Beside the pane everything found is marked at once; in Excel only what was gone to: the
      // sheet is the user's.
      checked: (found: CheckView) => {
        if (host === 'browser') mark(found.findings.flatMap(markOf));
      },
      fault: tellFault,
    }),
    [host, mark, tellFault],
  );
  const check = useCheck(workbook, fileName, tellCheck);
  const {
    view,
    notes: { explanations, rules },
  } = check;

  const go = (finding: Finding): void => {
    const [wanted] = markOf(finding);
    if (!wanted) return;
    if (host === 'excel')
      mark([...marks.filter(({ cell, sheet }) => cell !== wanted.cell || sheet !== wanted.sheet), wanted]);
    workbook.reveal(wanted).catch(tellFault);
  };
  const takeBack = (step: FixStep): void => {
    check.takeBack(step).then(() => {
      tell({ intent: 'success', text: words.taken(step.name) });
    }, tellFault);
  };
  const fix = (changes: readonly CellChange[], name: string): void => {
    check.fix(changes, name).then((step) => {
      const run = (): void => {
        takeBack(step);
      };
      tell({ intent: 'success', text: name, action: { label: FRAME_WORDS[language].undo, run } });
    }, tellFault);
  };
  const fixOne = ({ at, fix: one }: Finding): void => {
    if (!one || at.sheet === undefined) return;
    const shown = typeof one.value === 'number' ? formatNumber(one.value) : one.value;
    const change = { sheet: at.sheet, cell: one.cell, content: one.content ?? one.value };
    fix([change], words.fixed(at.sheet, one.cell, shown));
  };
  const run = async (): Promise<void> => {
    const active = (await workbook.sheets()).find(({ isActive }) => isActive);
    await check.run(isWhole ? undefined : active?.name);
  };

  const open = view?.findings.filter((finding) => !explanations.has(findingKey(finding))) ?? [];
  const explained = view?.findings.filter((finding) => explanations.has(findingKey(finding))) ?? [];
  const actions = (group: FindingGroup): JSX.Element => (
    <div className={styles.actions}>
      {places(group).map((finding) => (
        <GoButton key={`${finding.at.sheet ?? ''}!${finding.at.cell ?? ''}`} finding={finding} onGo={go} />
      ))}
      {group.findings
        .filter((finding) => finding.fix)
        .slice(0, 1)
        .map((finding) => (
          <Button
            key="fix"
            size="small"
            onClick={() => {
              fixOne(finding);
            }}
          >
            {fixLabel(finding, language)}
          </Button>
        ))}
      {group.severity === 'query' && (
        <Explanation
          onSave={(text) => {
            check.explain(group.findings[0], text).catch(tellFault);
          }}
        />
      )}
    </div>
  );
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{words.heading}</h2>
      {!view && <Text>{words.intro}</Text>}
      <Field label={words.scope}>
        <RadioGroup
          layout="horizontal"
          value={isWhole ? 'whole' : 'active'}
          onChange={(_, { value }) => {
            setWhole(value === 'whole');
          }}
        >
          <Radio value="whole" label={words.whole} />
          <Radio value="active" label={words.activeOnly} />
        </RadioGroup>
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={check.isBusy}
          onClick={() => {
            run().catch(tellFault);
          }}
        >
          {words.run}
        </Button>
        {check.isBusy && <Spinner size="tiny" label={words.running} />}
        {marks.length > 0 && (
          <Button
            appearance="subtle"
            onClick={() => {
              mark([]);
            }}
          >
            {words.clearMarks}
          </Button>
        )}
      </div>
      <TracePart workbook={workbook} />
      {view && (
        <>
          <div role="status">
            <Verdict view={view} open={open} />
          </div>
          {check.areNotesDamaged && <Text>{words.notesDamaged}</Text>}
          {view.fixes && (
            <FixPreview
              plan={view.fixes}
              onCarryOut={(changes) => {
                fix(changes, words.fixedAll(changes.length));
              }}
            />
          )}
          {check.history.length > 0 && <FixHistory steps={check.history} onTakeBack={takeBack} />}
          {!view.isOwnResult && (
            <RuleSwitches
              settings={rules}
              disabled={check.isBusy}
              onChange={(changed) => {
                check.setRules(changed).catch(tellFault);
              }}
            />
          )}
          {open.length > 0 && <FindingList findings={open} showsFiles={false} actions={actions} />}
          {explained.length > 0 && (
            <details>
              <summary>{words.explained(explained.length)}</summary>
              <FindingList
                findings={explained}
                showsFiles={false}
                actions={(group) => (
                  <div className={styles.actions}>
                    <Text italic>«{explanations.get(findingKey(group.findings[0]))}»</Text>
                    <Button
                      size="small"
                      onClick={() => {
                        check.explain(group.findings[0], undefined).catch(tellFault);
                      }}
                    >
                      {FINDING_WORDS[language].takeBack}
                    </Button>
                  </div>
                )}
              />
            </details>
          )}
        </>
      )}
    </div>
  );
}

function Verdict({
  view,
  open,
}: {
  view: {
    tables: readonly { sheet: string; range: string }[];
    unit: string | undefined;
    isOwnResult: boolean;
  };
  open: readonly Finding[];
}): JSX.Element {
  const words = CHECK_WORDS[useLanguage()];
  if (view.isOwnResult) return <Text>{words.ownResult}</Text>;
  if (view.tables.length === 0) return <Text weight="semibold">{words.nothing}</Text>;
  const counts = countGroups(groupFindings(open));
  const isClean = counts.error + counts.query === 0;
  return (
    <>
      <Text weight="semibold" block>
        {isClean ? words.clean(view.tables.length) : words.summary(counts.error, counts.query, counts.info)}
      </Text>
      {view.unit !== undefined && (
        <Text size={200} block>
          {words.unit(view.unit)}
        </Text>
      )}
      <Text size={200} block>
        {words.tables(view.tables.map(({ sheet, range }) => `${sheet}!${range}`).join('; '))}
      </Text>
    </>
  );
}

function GoButton({ finding, onGo }: { finding: Finding; onGo: (finding: Finding) => void }): JSX.Element {
  const words = FINDING_WORDS[useLanguage()];
  return (
    <Button
      size="small"
      appearance="secondary"
      onClick={() => {
        onGo(finding);
      }}
    >
      {words.goTo(finding.at.sheet ?? '', finding.at.cell ?? '')}
    </Button>
  );
}

/** The cells of a group, each once. */
function places(group: FindingGroup): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of group.findings) {
    const { sheet, cell } = finding.at;
    if (sheet === undefined || cell === undefined) continue;
    const key = `${sheet}!${cell}`;
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()].slice(0, MOST_BUTTONS);
}

/** «Sửa thành 31»; for a name that was misspelt, that it is the one that was meant. */
function fixLabel({ fix }: Finding, language: Language): string {
  const words = FINDING_WORDS[language];
  return typeof fix?.value === 'string' ? words.readAs(fix.value) : words.fix(formatNumber(fix?.value ?? 0));
}

function markOf({ at: { sheet, cell }, severity }: Finding): CellMark[] {
  return sheet === undefined || cell === undefined ? [] : [{ sheet, cell, severity }];
}
