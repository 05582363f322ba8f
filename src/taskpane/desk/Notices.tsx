/**
 * What the pane tells: one message at a time, read out by screen readers, with an action such as
 * undo.
 */

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { createContext, useCallback, useContext, useMemo, useState, type JSX, type ReactNode } from 'react';
import { LayRefusal } from '../../ports/ports';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { CHECK_WORDS } from '../../messages/pane/workbook';
import { patchRefusalSentence } from '../../messages/refusals/patch-refusals';
import { Cancelled } from '../engine/engine';
import { SaveRefusal } from './save-file';
import { useLanguage } from './language';

export interface Notice {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Tell {
  readonly tell: (notice: Notice | undefined) => void;
  /** Says what an exception means for the user. */
  readonly tellFault: (fault: unknown) => void;
}

const NoticeContext = createContext<Tell | undefined>(undefined);

export function useNotices(): Tell {
  const tell = useContext(NoticeContext);
  if (!tell) throw new Error('useNotices is called outside NoticeArea');
  return tell;
}

const useStyles = makeStyles({
  area: { position: 'sticky', top: 0, zIndex: 2 },
  body: { whiteSpace: 'normal', paddingTop: '6px', paddingBottom: '6px' },
});

export function NoticeArea({ children }: { children: ReactNode }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = FRAME_WORDS[language];
  const [notice, setNotice] = useState<Notice>();
  const tellFault = useCallback(
    (fault: unknown) => {
      if (fault instanceof Cancelled) setNotice({ intent: 'info', text: words.cancelled });
      else if (fault instanceof LayRefusal) {
        setNotice({ intent: 'error', text: CHECK_WORDS[language].refusal[fault.reason](fault.detail) });
      } else if (fault instanceof SaveRefusal) {
        setNotice({ intent: 'error', text: patchRefusalSentence(fault.refusal, language) });
      } else {
        setNotice({
          intent: 'error',
          text: words.fault(fault instanceof Error ? fault.message : String(fault)),
        });
      }
    },
    [language, words],
  );
  const value = useMemo(() => ({ tell: setNotice, tellFault }), [tellFault]);
  return (
    <NoticeContext.Provider value={value}>
      <div className={styles.area} role="status" aria-live="polite">
        {notice && (
          <MessageBar intent={notice.intent} layout="multiline">
            <MessageBarBody className={styles.body}>{notice.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={words.close}
                  icon={<DismissRegular />}
                  onClick={() => {
                    setNotice(undefined);
                  }}
                />
              }
            >
              {notice.action && (
                <Button
                  onClick={() => {
                    setNotice(undefined);
                    notice.action?.run();
                  }}
                >
                  {notice.action.label}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {children}
    </NoticeContext.Provider>
  );
}
