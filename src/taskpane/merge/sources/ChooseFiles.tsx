/** Where workbooks are chosen or dropped. */

import { Button, makeStyles, mergeClasses, shorthands, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type ChangeEvent, type DragEvent, type JSX } from 'react';
import { MERGE_WORDS } from '../../../messages/pane/merge';
import { useLanguage } from '../../desk/language';
import { chooseFrom, chooseFromDrop, type Chosen } from './choose-files';

const useStyles = makeStyles({
  zone: {
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
  },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

interface ChooseFilesProps {
  /** With files there already, only adding more. */
  readonly isMore: boolean;
  readonly disabled: boolean;
  readonly onChosen: (chosen: Chosen) => void;
  readonly onFault: (fault: unknown) => void;
}

export function ChooseFiles({ isMore, disabled, onChosen, onFault }: ChooseFilesProps): JSX.Element {
  const styles = useStyles();
  const words = MERGE_WORDS[useLanguage()];
  const filesInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = chooseFrom(target.files ?? []);
    // So that the same files can be chosen again after a correction.
    target.value = '';
    onChosen(chosen);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled) chooseFromDrop(event.dataTransfer.items).then(onChosen, onFault);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <Text>{words.drop}</Text>
      <div className={styles.buttons}>
        <Button
          appearance={isMore ? 'secondary' : 'primary'}
          disabled={disabled}
          onClick={() => filesInput.current?.click()}
        >
          {isMore ? words.addFiles : words.chooseFiles}
        </Button>
        {'webkitdirectory' in HTMLInputElement.prototype && (
          <Button disabled={disabled} onClick={() => folderInput.current?.click()}>
            {words.chooseFolder}
          </Button>
        )}
      </div>
      <input
        ref={filesInput}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xls"
        aria-label={words.chooseFiles}
        data-input="files"
        onChange={take}
      />
      <input
        ref={(input) => {
          folderInput.current = input;
          // No attribute of React's own.
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        hidden
        aria-label={words.chooseFolder}
        data-input="folder"
        onChange={take}
      />
    </div>
  );
}
