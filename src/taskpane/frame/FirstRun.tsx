/** The first page: what the product does in three sentences, and a sample to try at once. */

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { useLanguage } from '../desk/language';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '560px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500 },
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function FirstRun({ onStart, onSample }: { onStart: () => void; onSample: () => void }): JSX.Element {
  const styles = useStyles();
  const words = FRAME_WORDS[useLanguage()];
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{words.welcome}</h2>
      <ul className={styles.list}>
        {words.firstRun.map((sentence) => (
          <li key={sentence}>
            <Text>{sentence}</Text>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onStart}>
          {words.start}
        </Button>
        <Button onClick={onSample}>{words.trySample}</Button>
      </div>
    </div>
  );
}
