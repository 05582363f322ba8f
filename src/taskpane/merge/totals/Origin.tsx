/** Where a total comes from: every cell that is in it, with its file, sheet and address. */

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type JSX } from 'react';
import type { Contribution } from '../../../core/totals/totals';
import { formatNumber } from '../../../messages/format-vi';
import { FRAME_WORDS } from '../../../messages/pane/frame';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { useLanguage } from '../../desk/language';
import { OriginTable } from '../../origin/OriginTable';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
  },
  head: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  heading: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, outlineStyle: 'none' },
});

interface OriginProps {
  readonly title: string;
  readonly contributions: readonly Contribution[];
  readonly onClose: () => void;
}

export function Origin({ title, contributions, onClose }: OriginProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = MERGE_WORDS[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [title]);
  const sum = contributions.reduce((total, one) => total + (one.value ?? 0), 0);
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
      <Text>{words.originSum(contributions.length, formatNumber(sum))}</Text>
      <OriginTable
        key={title}
        cells={contributions.map((one) => ({
          ...one,
          unit: one.school ?? one.unit,
          manner: words.manner[one.manner],
        }))}
      />
    </section>
  );
}
