/** The copy and the letter: to whom, what it says, and the files that the officer sends. */

import {
  Button,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId, useState, type JSX } from 'react';
import type { CheckView } from '../../app/check-workbook';
import type { OpenWorkbook } from '../../ports/ports';
import { isComplete, type Dispatch } from '../../core/send/dispatch';
import { isEmail } from '../../core/send/recipient';
import { letterOf, mailtoOf } from '../../messages/letters/dispatch-letter';
import { DISPATCH_WORDS } from '../../messages/pane/dispatch';
import { unsendableSentence } from '../../messages/refusals/unsendable';
import { useDesk } from '../desk/desk';
import { useCopy } from '../desk/clipboard';
import { useLanguage } from '../desk/language';
import { useNotices, type Notice } from '../desk/Notices';
import { useHandOver } from '../desk/hand-over';
import { WholeFileMissing } from '../desk/whole-file';
import { Recipient } from './Recipient';
import { useDispatch, type SaidOfDispatch } from './use-dispatch';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  letter: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    maxHeight: '320px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: 'inherit',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  bar: { whiteSpace: 'normal', paddingTop: '6px', paddingBottom: '6px' },
});

const EML = 'message/rfc822';

interface DispatchProps {
  readonly workbook: OpenWorkbook;
  readonly fileName: string;
  /** The check that the letter follows. */
  readonly view: CheckView;
}

export function DispatchPart({ workbook, fileName, view }: DispatchProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = DISPATCH_WORDS[language];
  const { host } = useDesk();
  const { tell, tellFault } = useNotices();
  const copyText = useCopy();
  const handOver = useHandOver();
  const [said, say] = useState<SaidOfDispatch>({});
  const [consented, setConsented] = useState('');
  const [isBusy, setBusy] = useState(false);
  const letterId = useId();
  const { dispatch, reason, prepare } = useDispatch(workbook, fileName, view, said, tellFault);

  const make = async (hand: (dispatch: Dispatch, copy: Uint8Array) => Promise<Notice>): Promise<void> => {
    setBusy(true);
    try {
      const made = await prepare();
      if (made) tell(await hand(made.dispatch, made.copy));
    } catch (fault) {
      if (!(fault instanceof WholeFileMissing)) throw fault;
      tell({ intent: 'warning', text: words.excelFile });
    } finally {
      setBusy(false);
    }
  };
  const handCopy = ({ fileName: name }: Dispatch, copy: Uint8Array): Promise<Notice> =>
    handOver({ name, bytes: copy.slice().buffer }, words.savedCopy(name));
  const handDraft = async (made: Dispatch, copy: Uint8Array): Promise<Notice> => {
    const { dispatchEml } = await import('../../mail/dispatch-eml');
    const eml = dispatchEml(made.recipient, letterOf(made, language), { name: made.fileName, bytes: copy });
    const name = made.fileName.replace(/\.xlsx$/, '.eml');
    return handOver({ name, bytes: eml.slice().buffer, mediaType: EML }, words.savedDraft(name));
  };

  if (reason) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.bar}>{unsendableSentence(reason, language)}</MessageBarBody>
      </MessageBar>
    );
  }
  if (!dispatch) return <Text role="status">{words.drafting}</Text>;

  const { subject, text } = letterOf(dispatch, language);
  const { errors, queries, unit, recipient } = dispatch;
  // What was agreed to is agreed to no more when something else is open.
  const open = JSON.stringify([errors.length, queries.length, unit !== undefined]);
  const isAddressGood = recipient.email === undefined || isEmail(recipient.email);
  const maySend = (isComplete(dispatch) || consented === open) && isAddressGood;
  // Excel for Windows may do nothing on a mail link (OfficeDev/office-js 5011), and on a Mac saves
  // no draft.
  const isInExcel = host === 'excel';
  const copyButton = (
    <Button
      appearance={isInExcel ? 'primary' : 'secondary'}
      disabled={!maySend}
      onClick={() => {
        copyText(`${subject}\n\n${text}`, words.copied).catch(tellFault);
      }}
    >
      {words.copyLetter}
    </Button>
  );
  return (
    <section className={styles.root} aria-label={words.heading}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <Text>{dispatch.isResult ? words.introResult : words.intro}</Text>
      <Recipient dispatch={dispatch} said={said} isAddressGood={isAddressGood} onSay={say} />
      <h4 className={styles.heading} id={letterId}>
        {words.letter}
      </h4>
      <Text weight="semibold">{words.subject(subject)}</Text>
      <pre className={styles.letter} tabIndex={0} role="region" aria-labelledby={letterId}>
        {text}
      </pre>
      {!isComplete(dispatch) && (
        <Checkbox
          label={words.consent({
            errors: errors.length > 0,
            queries: queries.length > 0,
            unit: unit === undefined,
          })}
          checked={consented === open}
          onChange={(_, { checked }) => {
            setConsented(checked === true ? open : '');
          }}
        />
      )}
      <div className={styles.buttons}>
        {isInExcel && copyButton}
        <Button
          appearance={isInExcel ? 'secondary' : 'primary'}
          disabled={!maySend || isBusy}
          onClick={() => {
            make(handDraft).catch(tellFault);
          }}
        >
          {words.downloadDraft}
        </Button>
        <Button
          disabled={!maySend || isBusy}
          onClick={() => {
            make(handCopy).catch(tellFault);
          }}
        >
          {words.downloadCopy}
        </Button>
        {maySend ? (
          <Button as="a" href={mailtoOf(dispatch, language)}>
            {words.openMail}
          </Button>
        ) : (
          <Button disabled>{words.openMail}</Button>
        )}
        {!isInExcel && copyButton}
      </div>
      <Text>{words.next}</Text>
      <Text>{words.mailtoHint}</Text>
      {isInExcel && <Text>{words.excelHint}</Text>}
      <span role="status">{isBusy ? words.working : ''}</span>
    </section>
  );
}
