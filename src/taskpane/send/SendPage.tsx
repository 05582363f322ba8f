/** The task «Gửi»: what stands between this workbook and sending it, and then the next step. */

import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, type JSX } from 'react';
import { findingKey } from '../../core/findings/finding-key';
import type { OpenWorkbook } from '../../ports/ports';
import { SEND_WORDS } from '../../messages/pane/templates';
import { useCheck } from '../check/use-check';
import { useDesk } from '../desk/desk';
import { countGroups, groupFindings } from '../findings/group-findings';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';
import { ResultSeal } from './ResultSeal';
import { checkedReport, SealPart } from './SealPart';
import { DispatchPart } from './Dispatch';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  icon: { flexShrink: 0, fontSize: '20px' },
  done: { color: tokens.colorPaletteGreenForeground1 },
});

interface SendProps {
  readonly onCheck: () => void;
}

export default function SendPage(props: SendProps): JSX.Element {
  const words = SEND_WORDS[useLanguage()];
  const { workbook, fileName, opening } = useDesk();
  if (!workbook) return <Text>{words.openFirst}</Text>;
  return <SendOf key={opening} {...props} workbook={workbook} fileName={fileName} />;
}

function SendOf({
  workbook,
  fileName,
  onCheck,
}: SendProps & { workbook: OpenWorkbook; fileName: string }): JSX.Element {
  const styles = useStyles();
  const words = SEND_WORDS[useLanguage()];
  const { saveAs } = useDesk();
  const { tellFault } = useNotices();
  const tell = useMemo(() => ({ checked: () => undefined, fault: tellFault }), [tellFault]);
  const { view, notes, run } = useCheck(workbook, fileName, tell);
  const checkAgain = useCallback(() => {
    run(undefined).catch(tellFault);
  }, [run, tellFault]);
  useEffect(checkAgain, [checkAgain]);
  if (!view) return <Spinner size="tiny" label={words.checking} />;

  const open = view.findings.filter((finding) => !notes.explanations.has(findingKey(finding)));
  const { error, query } = countGroups(groupFindings(open));
  const explained = view.findings.length - open.length;
  const steps: { readonly isDone: boolean; readonly text: string; readonly needsCheck?: true }[] = [
    view.tables.length > 0
      ? { isDone: true, text: words.hasTable(view.tables.length) }
      : { isDone: false, text: words.noTable },
    view.unit === undefined
      ? { isDone: false, text: words.noUnit }
      : { isDone: true, text: words.hasUnit(view.unit) },
    error === 0
      ? { isDone: true, text: words.noErrors }
      : { isDone: false, text: words.errors(error), needsCheck: true },
    query === 0
      ? { isDone: true, text: words.queriesAnswered(explained) }
      : { isDone: false, text: words.queries(query), needsCheck: true },
  ];
  const left = steps.filter(({ isDone }) => !isDone).length;
  const unit = view.unit ?? '';
  const name = words.fileName(unit, notes.period);
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <Text>{words.intro}</Text>
      {!view.isOwnResult && (
        <ul className={styles.list}>
          {steps.map(({ isDone, text, needsCheck }) => (
            <li key={text} className={styles.item}>
              {isDone ? (
                <CheckmarkCircleRegular className={`${styles.icon} ${styles.done}`} aria-label={words.done} />
              ) : (
                <CircleRegular className={styles.icon} aria-label={words.open} />
              )}
              <div>
                <Text>{text}</Text>
                {needsCheck && (
                  <div>
                    <Button size="small" onClick={onCheck}>
                      {words.toCheck}
                    </Button>
                  </div>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {!view.isOwnResult && (
        <Text weight="semibold" role="status">
          {left === 0 ? words.ready : words.notReady(left)}
        </Text>
      )}
      {view.isOwnResult ? (
        <ResultSeal workbook={workbook} notes={notes} onSealed={checkAgain} />
      ) : (
        <SealPart
          workbook={workbook}
          report={checkedReport(view, notes)}
          notes={notes}
          onSealed={checkAgain}
        />
      )}
      {!view.isOwnResult && left === 0 && saveAs && (
        <div>
          <Button
            onClick={() => {
              saveAs(name).catch(tellFault);
            }}
          >
            {words.saveAs(name)}
          </Button>
        </div>
      )}
      {(view.isOwnResult || view.tables.length > 0) && (
        <DispatchPart workbook={workbook} fileName={fileName} view={view} />
      )}
    </div>
  );
}
