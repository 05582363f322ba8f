/** Where the merge is kept so that closing the pane does not lose it, and the button that deletes it. */

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { KEEPING_WORDS } from '../../messages/pane/keeping';
import { useLanguage } from '../desk/language';
import type { Keeping } from './use-merge';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export function KeptHere({ keeping, onForget }: { keeping: Keeping; onForget: () => void }): JSX.Element {
  const styles = useStyles();
  const words = KEEPING_WORDS[useLanguage()];
  return (
    <div className={styles.row}>
      <Text size={200} role="status">
        {words.keeping[keeping]}
      </Text>
      {keeping === 'kept' && (
        <Button size="small" appearance="subtle" onClick={onForget}>
          {words.forget}
        </Button>
      )}
    </div>
  );
}
