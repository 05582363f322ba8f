/** A reminder to look at before it is sent: to whom, the text, and two ways into a mail program. */

import { Button, Field, Link, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type JSX } from 'react';
import { bareName, mailLink, reminderDraft } from '../../../app/reminder-files';
import type { Reminder } from '../../../core/receive/reminder';
import { FRAME_WORDS } from '../../../messages/pane/frame';
import { RECEIVE_WORDS } from '../../../messages/pane/receive';
import { useCopy } from '../../desk/clipboard';
import { useLanguage } from '../../desk/language';
import { useNotices } from '../../desk/Notices';
import { useDesk } from '../../desk/desk';
import { useHandOver } from '../../desk/hand-over';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  head: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  heading: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, outlineStyle: 'none' },
  line: { overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface LetterProps {
  readonly title: string;
  readonly reminder: Reminder;
  readonly onClose: () => void;
}

export function ReminderLetter({ title, reminder, onClose }: LetterProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = RECEIVE_WORDS[language];
  const { tell, tellFault } = useNotices();
  const copy = useCopy();
  const handOver = useHandOver();
  const { host } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { to, bcc, subject, text } = reminder;
  const link = mailLink(reminder);

  const copyLetter = async (): Promise<void> => {
    const isCopied = await copy(text, words.copied);
    // Selected for the user's own copying.
    if (!isCopied) area.current?.select();
  };

  const saveDraft = async (): Promise<void> => {
    // Few letters are written; what makes them is loaded with the first.
    const { draftEml } = await import('../../../mail/draft-eml');
    const bytes = draftEml(reminderDraft(reminder));
    const name = `${bareName(title)}.eml`;
    const file = { name, bytes: new Uint8Array(bytes).buffer, mediaType: 'message/rfc822' };
    tell(await handOver(file, words.draftSaved(name)));
  };

  // What works in every Excel comes first there: mail links and drafts may do nothing.
  const isInExcel = host === 'excel';
  const copyButton = (
    <Button
      appearance={isInExcel ? 'primary' : 'secondary'}
      onClick={() => {
        copyLetter().catch(tellFault);
      }}
    >
      {words.copy}
    </Button>
  );
  return (
    <section className={styles.root} aria-label={title}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h3>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={FRAME_WORDS[language].close}
          onClick={onClose}
        />
      </div>
      {to.length > 0 && (
        <Text className={styles.line}>
          {words.to(to.map(({ name, email }) => `${name} <${email}>`).join('; '))}
        </Text>
      )}
      {bcc.length > 0 && (
        <Text className={styles.line}>{words.bcc(bcc.map(({ email }) => email).join(', '))}</Text>
      )}
      {to.length === 0 && bcc.length === 0 && <Text>{words.noAddress}</Text>}
      <Text className={styles.line}>{words.subject(subject)}</Text>
      <Field label={words.text}>
        <Textarea textarea={{ ref: area }} readOnly value={text} rows={10} resize="vertical" />
      </Field>
      {!link?.hasText && <Text size={200}>{link ? words.tooLong : words.tooMany}</Text>}
      <div className={styles.row}>
        {isInExcel && copyButton}
        <Button
          appearance={isInExcel ? 'secondary' : 'primary'}
          onClick={() => {
            saveDraft().catch(tellFault);
          }}
        >
          {words.saveDraft}
        </Button>
        {link && <Link href={link.href}>{words.openMail}</Link>}
        {!isInExcel && copyButton}
      </div>
    </section>
  );
}
