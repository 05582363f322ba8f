/**
 * «Gộp các trang trường»: one click from the school sheets of the open workbook to the district's
 * table 1a and every other list.
 */

import { Button, Field, Input, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type JSX } from 'react';
import type { OneClick } from '../../../app/one-click';
import { readPaneNotes } from '../../../notes/pane-notes';
import type { OpenWorkbook } from '../../../ports/ports';
import type { Finding } from '../../../core/findings/findings';
import { enteredText } from '../../../core/text/entered-text';
import { columnOf } from '../../../core/template/template';
import { tableOf, titleOf } from '../../../core/template/template-set';
import { formatShare } from '../../../messages/format-vi';
import { FINDING_WORDS } from '../../../messages/pane/findings';
import { KEEPING_WORDS } from '../../../messages/pane/keeping';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { SCHOOL_WORDS } from '../../../messages/pane/schools';
import { TEMPLATES } from '../../../templates';
import { useDesk } from '../../desk/desk';
import { FindingList } from '../../findings/FindingList';
import { useLanguage } from '../../desk/language';
import { useNotices } from '../../desk/Notices';
import { TypedOver } from '../../../app/typed-over';
import { mergeSchoolSheets } from './one-click';
import { Origin } from '../totals/Origin';
import { kindName, TotalsTable, type Figure } from '../totals/TotalsTable';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  summary: { cursor: 'pointer', minHeight: '28px' },
  section: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** Cells that are named when what was typed is in the way. */
const MOST_CELLS = 8;

export function SchoolSheets({ workbook }: { workbook: OpenWorkbook }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = SCHOOL_WORDS[language];
  const keeping = KEEPING_WORDS[language];
  const { engine, host } = useDesk();
  const { tell, tellFault } = useNotices();
  const [unit, setUnit] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<OneClick>();

  useEffect(() => {
    workbook.recall().then((text) => {
      const notes = text === undefined ? undefined : readPaneNotes(text);
      setUnit((typed) => (typed === '' ? (notes?.unit ?? '') : typed));
    }, tellFault);
  }, [workbook, tellFault]);

  const run = async (mayReplaceTyped = false): Promise<void> => {
    setBusy(true);
    try {
      const entered = enteredText(unit);
      const facts = entered === '' ? {} : { unit: entered };
      const merged = await mergeSchoolSheets(engine, workbook, host, facts, language, mayReplaceTyped);
      setOutcome(merged);
      const { schools, plans, sheetsRead, old, notFitted } = merged;
      const told = old.length === 0 ? '' : ` ${words.old(old.map((name) => `«${name}»`).join(', '))}`;
      const unfitted =
        notFitted.length === 0
          ? ''
          : ` ${keeping.notFitted(notFitted.map((name) => `«${name}»`).join(', '))}`;
      if (plans.length === 0) tell({ intent: 'warning', text: words.none + told });
      else {
        const names = plans.map(({ name }) => `«${name}»`).join(', ');
        tell({
          intent: 'success',
          text:
            words.done(schools.length, new Set(sheetsRead.map(({ sheet }) => sheet)).size, names) +
            told +
            unfitted,
        });
      }
    } catch (fault) {
      if (!(fault instanceof TypedOver)) throw fault;
      const { cells } = fault;
      const first = cells.slice(0, MOST_CELLS).map(({ sheet, cell }) => `«${sheet}» ${cell}`);
      const text = keeping.typedOver(
        first.join(', ') + (cells.length > MOST_CELLS ? ', …' : ''),
        cells.length,
      );
      const action = {
        label: keeping.typedOverGo,
        run: () => {
          run(true).catch(tellFault);
        },
      };
      tell({ intent: 'warning', text, action });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={styles.root} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <Text>{words.intro}</Text>
      <div className={styles.row}>
        <Field label={words.unit}>
          <Input
            value={unit}
            onChange={(_, { value }) => {
              setUnit(value);
            }}
          />
        </Field>
        <Button
          appearance="primary"
          disabled={isBusy}
          onClick={() => {
            run().catch(tellFault);
          }}
        >
          {words.run}
        </Button>
        {isBusy && <Spinner size="tiny" label={words.running} />}
      </div>
      {outcome && <Outcome outcome={outcome} workbook={workbook} />}
    </section>
  );
}

function Outcome({ outcome, workbook }: { outcome: OneClick; workbook: OpenWorkbook }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = SCHOOL_WORDS[language];
  const merge = MERGE_WORDS[language];
  const { tellFault } = useNotices();
  const [figure, setFigure] = useState<Figure>();
  const { schools, totals, findings, made, sheetsRead, unread } = outcome;
  const template = tableOf(TEMPLATES, totals.template);
  const readSheets = new Set(sheetsRead.map(({ sheet }) => sheet));
  // A table beside lists that were read has its finding; its sheet was read.
  const other = unread.flatMap(({ sheet }) => (readSheets.has(sheet) ? [] : [`«${sheet}»`]));
  const go = ({ at: { sheet, cell } }: Finding): void => {
    if (sheet !== undefined && cell !== undefined) workbook.reveal({ sheet, cell }).catch(tellFault);
  };
  return (
    <>
      {made.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <>
          <h3 className={styles.section}>{words.made}</h3>
          <ul aria-label={words.made}>
            {made.map(({ template: id, title, sheets, records, findings: found }) => (
              <li key={id}>{words.madeTable(title, sheets, records, found)}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary className={styles.summary}>{words.read(readSheets.size)}</summary>
        <ul>
          {sheetsRead.map(({ sheet, template: id, shape, records, confidence }) => (
            <li key={`${sheet}/${id}`}>
              {words.sheet(sheet, titleOf(TEMPLATES, id), shape, records, formatShare(confidence))}
            </li>
          ))}
        </ul>
      </details>
      {other.length > 0 && <Text>{words.notRead(other.join(', '))}</Text>}
      {template && schools.length > 0 && (
        <TotalsTable template={template} rows={totals.rows} label={words.heading} onExplain={setFigure} />
      )}
      {template && figure && (
        <Origin
          title={merge.origin(
            columnOf(template, figure.column).name[language],
            kindName(figure.kind, merge.total),
          )}
          contributions={totals.contributions.filter(
            ({ column, kind }) =>
              column === figure.column && (figure.kind === 'total' || kind === figure.kind),
          )}
          onClose={() => {
            setFigure(undefined);
          }}
        />
      )}
      {findings.length > 0 && (
        <>
          <h3 className={styles.section}>{words.findings}</h3>
          <FindingList
            findings={findings}
            showsFiles={false}
            actions={({ findings: [first] }) =>
              first.at.cell === undefined ? null : (
                <Button
                  size="small"
                  onClick={() => {
                    go(first);
                  }}
                >
                  {FINDING_WORDS[language].goTo(first.at.sheet ?? '', first.at.cell)}
                </Button>
              )
            }
          />
        </>
      )}
    </>
  );
}
