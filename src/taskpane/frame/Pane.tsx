/**
 * The pane: its header, its four tasks as tabs, and the first-run page. Each task's code is loaded
 * when it is opened.
 */

import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore, type JSX, type ReactNode } from 'react';
import { FRAME_WORDS } from '../../messages/pane/frame';
import type { Language } from '../../messages/language';
import { DeskContext, type Desk } from '../desk/desk';
import { FirstRun } from './FirstRun';
import { LanguageContext, storedLanguage, storeLanguage } from '../desk/language';
import { NoticeArea } from '../desk/Notices';
import { useTheme } from './theme';
import { Waiting } from '../desk/waiting';

const CheckPage = lazy(() => import('../check/CheckPage'));
const MergePage = lazy(() => import('../merge/MergePage'));
const SendPage = lazy(() => import('../send/SendPage'));
const TemplatesPage = lazy(() => import('../templates/TemplatesPage'));

const TASKS = ['templates', 'check', 'merge', 'send'] as const;
type Task = (typeof TASKS)[number];
/**
 * Tasks that are about the open workbook: where there is little room, it is only shown for these.
 */
const LOOKS_AT_SHEET: ReadonlySet<Task | undefined> = new Set(['templates', 'check', 'send'] as const);

const WIDE = '@media (min-width: 820px)';

const useStyles = makeStyles({
  root: { minHeight: '100%', display: 'flex', flexDirection: 'column' },
  columns: { flexGrow: 1, display: 'flex', flexDirection: 'column', minHeight: 0 },
  // Side by side where there is room; else the sheet stands above the task that looks at it.
  twoColumns: { [WIDE]: { flexDirection: 'row', height: '100vh' } },
  beside: { height: '45vh', [WIDE]: { height: 'auto', flexGrow: 1, minWidth: 0 } },
  besideWide: { display: 'none', [WIDE]: { display: 'block' } },
  tasks: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    [WIDE]: {
      '&:not(:only-child)': {
        flexGrow: 0,
        flexBasis: '420px',
        flexShrink: 0,
        overflowY: 'auto',
        borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
      },
    },
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  name: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  page: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

export interface PaneProps {
  readonly desk: Desk;
  readonly hostIsDark?: boolean;
  /** Set while Excel waits for a cell to be finished. */
  readonly waiting?: Waiting;
  /** What stands beside the tasks where there is no Excel: the open file. */
  readonly beside?: ReactNode;
}

const NEVER_WAITING = new Waiting();

export function Pane({ desk, hostIsDark, waiting = NEVER_WAITING, beside }: PaneProps): JSX.Element {
  const styles = useStyles();
  const theme = useTheme(hostIsDark);
  const [language, setLanguage] = useState(storedLanguage);
  const [task, setTask] = useState<Task>();
  const [sampleAsked, setSampleAsked] = useState(0);
  const [opened, setOpened] = useState<ReadonlySet<Task>>(new Set());
  const words = FRAME_WORDS[language];
  const whyWaiting = useSyncExternalStore(waiting.subscribe, waiting.snapshot);
  const show = (wanted: Task): void => {
    setTask(wanted);
    setOpened(new Set([...opened, wanted]));
  };

  useEffect(() => {
    document.documentElement.lang = language;
    storeLanguage(language);
  }, [language]);

  return (
    <FluentProvider theme={theme} className={styles.root}>
      <LanguageContext.Provider value={language}>
        <DeskContext.Provider value={desk}>
          <NoticeArea>
            <div role="status">
              {whyWaiting && (
                <MessageBar intent="warning" layout="multiline">
                  <MessageBarBody>{words.waiting[whyWaiting]}</MessageBarBody>
                </MessageBar>
              )}
            </div>
            <div className={mergeClasses(styles.columns, beside !== undefined && styles.twoColumns)}>
              {beside !== undefined && (
                <div className={mergeClasses(styles.beside, !LOOKS_AT_SHEET.has(task) && styles.besideWide)}>
                  {beside}
                </div>
              )}
              <div className={styles.tasks}>
                <header className={styles.header}>
                  <h1 className={styles.name}>{words.product}</h1>
                  <Tooltip content={words.help} relationship="label">
                    <Button
                      appearance="subtle"
                      icon={<QuestionCircleRegular />}
                      onClick={() => {
                        setTask(undefined);
                      }}
                    />
                  </Tooltip>
                  <LanguageSwitch language={language} onSwitch={setLanguage} />
                </header>
                <nav aria-label={words.tabsLabel} className={styles.tabs}>
                  <TabList
                    selectedValue={task ?? null}
                    size="medium"
                    onTabSelect={(_, { value }) => {
                      show(value as Task);
                    }}
                  >
                    {TASKS.map((one) => (
                      <Tab key={one} value={one} id={`tab-${one}`}>
                        {words.tabs[one]}
                      </Tab>
                    ))}
                  </TabList>
                </nav>
                <main className={styles.page}>
                  {task === undefined && (
                    <FirstRun
                      onStart={() => {
                        show('merge');
                      }}
                      onSample={() => {
                        setSampleAsked((asked) => asked + 1);
                        show('merge');
                      }}
                    />
                  )}
                  {TASKS.filter((one) => opened.has(one)).map((one) => (
                    // A task that was begun is kept as it is while another is looked at.
                    <div key={one} hidden={one !== task}>
                      <Suspense fallback={<Spinner label={<Text>{words.loading}</Text>} />}>
                        {one === 'templates' && <TemplatesPage />}
                        {one === 'check' && <CheckPage />}
                        {one === 'merge' && <MergePage sampleAsked={sampleAsked} />}
                        {one === 'send' && (
                          <SendPage
                            onCheck={() => {
                              show('check');
                            }}
                          />
                        )}
                      </Suspense>
                    </div>
                  ))}
                </main>
              </div>
            </div>
          </NoticeArea>
        </DeskContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

function LanguageSwitch({
  language,
  onSwitch,
}: {
  language: Language;
  onSwitch: (language: Language) => void;
}): JSX.Element {
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Button
      appearance="subtle"
      lang={other}
      onClick={() => {
        onSwitch(other);
      }}
    >
      {FRAME_WORDS[other].languageName}
    </Button>
  );
}
