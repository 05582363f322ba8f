/** The pane: its header, its four tasks as tabs, and the first-run page. Each task's code is loaded when it is opened. */

import {
  Button,
  FluentProvider,
  makeStyles,
  Spinner,
  Tab,
  TabList,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useState, type JSX } from 'react';
import { FRAME_WORDS } from '../../messages/pane/frame';
import type { Language } from '../../messages/sentence';
import { DeskContext, type Desk } from '../desk';
import { FirstRun } from './FirstRun';
import { LanguageContext, storedLanguage, storeLanguage } from './language';
import { NoticeArea } from './Notices';
import { useTheme } from './theme';

const MergePage = lazy(() => import('../merge/MergePage'));

const TASKS = ['merge'] as const;
type Task = (typeof TASKS)[number];

const useStyles = makeStyles({
  root: { minHeight: '100%', display: 'flex', flexDirection: 'column' },
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
}

export function Pane({ desk, hostIsDark }: PaneProps): JSX.Element {
  const styles = useStyles();
  const theme = useTheme(hostIsDark);
  const [language, setLanguage] = useState(storedLanguage);
  const [task, setTask] = useState<Task>();
  const [sampleAsked, setSampleAsked] = useState(0);
  const words = FRAME_WORDS[language];

  useEffect(() => {
    document.documentElement.lang = language;
    storeLanguage(language);
  }, [language]);

  return (
    <FluentProvider theme={theme} className={styles.root}>
      <LanguageContext.Provider value={language}>
        <DeskContext.Provider value={desk}>
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
                setTask(value as Task);
              }}
            >
              {TASKS.map((one) => (
                <Tab key={one} value={one} id={`tab-${one}`}>
                  {words.tabs[one]}
                </Tab>
              ))}
            </TabList>
          </nav>
          <NoticeArea>
            <main className={styles.page}>
              {task === undefined ? (
                <FirstRun
                  onStart={() => {
                    setTask('merge');
                  }}
                  onSample={() => {
                    setSampleAsked((asked) => asked + 1);
                    setTask('merge');
                  }}
                />
              ) : (
                <Suspense fallback={<Spinner label={<Text>{words.loading}</Text>} />}>
                  {task === 'merge' && <MergePage sampleAsked={sampleAsked} />}
                </Suspense>
              )}
            </main>
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
