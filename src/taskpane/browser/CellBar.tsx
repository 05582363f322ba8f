/** The selected cell in words and in a field: what it holds, and typing something else into it. */

import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { ShownCell } from '../../app/open-file';
import type { SheetCell } from '../../ports/ports';
import { parseAddress } from '../../core/sheet/address';
import { enteredText } from '../../core/text/entered-text';
import { parseVietnameseNumber } from '../../core/text/numbers';
import { FRAME_WORDS } from '../../messages/pane/frame';
import { WORKBOOK_WORDS } from '../../messages/pane/workbook';
import { EntryForm } from '../desk/EntryForm';
import { useLanguage } from '../desk/language';
import { useNotices } from '../desk/Notices';
import type { FileWorkbook } from './file-workbook';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { flexGrow: 1, minWidth: 0 },
  name: { minWidth: '40px' },
});

interface CellBarProps {
  readonly workbook: FileWorkbook;
  readonly place: SheetCell;
  readonly version: number;
  readonly canChange: boolean;
}

export function CellBar({ workbook, place, version, canChange }: CellBarProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = WORKBOOK_WORDS[language];
  const { tell, tellFault } = useNotices();
  /** What the cell holds, and when that was looked up. */
  const [known, setKnown] = useState<{ asked: string; cell: ShownCell | undefined }>();
  const input = useRef<HTMLInputElement>(null);
  /**
   * Undefined until something is typed: what arrives late never takes the place of what was typed.
   */
  const [typed, setTyped] = useState<string>();
  const { sheet, cell: address } = place;
  const asked = `${sheet}!${address}|${String(version)}`;

  useEffect(() => {
    const at = parseAddress(address);
    if (!at) return;
    let isCurrent = true;
    workbook.window(sheet, at.row, at.row).then(({ cells }) => {
      if (!isCurrent) return;
      setKnown({ asked, cell: cells.find(({ column }) => column === at.column) });
    }, tellFault);
    return () => {
      isCurrent = false;
    };
  }, [workbook, sheet, address, asked, tellFault]);
  // What is typed takes the place of what was there, also when that arrives after the field was
  // entered.
  useEffect(() => {
    if (document.activeElement === input.current) input.current?.select();
  }, [known]);

  const cell = known?.cell;
  const isLoading = known?.asked !== asked && typed === undefined;
  const isFormula = cell?.formula !== undefined;
  const isWritable = !isFormula && canChange;
  const held = isFormula ? `=${cell.formula ?? ''}` : (cell?.text ?? '');
  const text = typed ?? held;
  const change = async (): Promise<void> => {
    const entered = enteredText(text);
    // Blank ends may be meant in a cell; they are no part of a number.
    const content = entered === '' ? null : (parseVietnameseNumber(entered) ?? text.normalize('NFC'));
    const before = await workbook.setCells([{ sheet, cell: address, content }]);
    setTyped(undefined);
    const run = (): void => {
      workbook.setCells(before).catch(tellFault);
    };
    tell({
      intent: 'success',
      text: words.changed(sheet, address),
      action: { label: FRAME_WORDS[language].undo, run },
    });
  };
  return (
    <EntryForm
      className={styles.bar}
      onEnter={() => {
        // Without its button the form still goes by Enter; a formula must not become its own text.
        if (isWritable && text !== held) change().catch(tellFault);
      }}
    >
      <Text weight="semibold" className={styles.name}>
        {address}
      </Text>
      <Input
        className={styles.field}
        size="small"
        aria-label={words.cellContent(address)}
        value={text}
        input={{ ref: input }}
        readOnly={!isWritable || isLoading}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
      />
      {isWritable && (
        <Button size="small" type="submit" disabled={text === held}>
          {words.enter}
        </Button>
      )}
    </EntryForm>
  );
}
