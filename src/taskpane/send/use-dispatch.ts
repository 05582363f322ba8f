/**
 * The state of the letter and the copy: what the workbook comes to, what the officer said of it,
 * and the files.
 */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckView } from '../../app/check-workbook';
import type { DispatchAsk } from '../../app/prepare-dispatch';
import type { OpenWorkbook } from '../../ports/ports';
import type { Dispatch } from '../../core/send/dispatch';
import type { Unsendable } from '../../core/send/unsendable';
import type { Workbook } from '../../core/sheet/grid';
import { packWorkbook } from '../../core/sheet/packed-grid';
import { useDesk } from '../desk/desk';
import { useSharedUnits } from '../desk/unit-list';

/** What the officer types beyond what workbook and list say; undefined leaves it to them. */
export interface SaidOfDispatch {
  readonly unit?: string;
  readonly period?: string;
  readonly addressee?: string;
  readonly email?: string;
}

export interface DispatchState {
  /** Undefined until it was drafted, and where it cannot be sent. */
  readonly dispatch: Dispatch | undefined;
  readonly reason: Unsendable | undefined;
  /** The copy and what the letter says of just it. @throws WholeFileMissing, EngineFault */
  prepare(): Promise<{ readonly dispatch: Dispatch; readonly copy: Uint8Array } | undefined>;
}

const PAUSE_MS = 300;

/**
 * @param view the check that the letter follows: whenever there is another one, the letter is
 *   written anew
 */
export function useDispatch(
  workbook: OpenWorkbook,
  fileName: string,
  view: CheckView,
  said: SaidOfDispatch,
  fault: (fault: unknown) => void,
): DispatchState {
  const { engine, host, wholeFile } = useDesk();
  const units = useSharedUnits()?.units;
  const [drafted, setDrafted] = useState<Dispatch>();
  const [reason, setReason] = useState<Unsendable>();
  const { unit, period } = said;
  /** Only what changed since then is read again. */
  const lastRead = useRef<Workbook>(undefined);

  const ask = useCallback(async (): Promise<DispatchAsk> => {
    // In the browser the notes stand in the file itself.
    const notes = host === 'excel' ? await workbook.recall() : undefined;
    return {
      fileName,
      today: localDay(new Date()),
      ...(units && { units }),
      ...(unit !== undefined && unit.trim() !== '' && { unit: unit.trim() }),
      ...(period !== undefined && period.trim() !== '' && { period: period.trim() }),
      ...(notes !== undefined && { notes }),
    };
  }, [host, workbook, fileName, units, unit, period]);

  useEffect(() => {
    let isOver = false;
    const write = async (): Promise<void> => {
      const now = host === 'browser' ? undefined : await workbook.read(undefined, lastRead.current);
      if (isOver) return;
      lastRead.current = now;
      const sent = now ? packWorkbook(now) : ('opened' as const);
      const outcome = await engine.ask('draftDispatch', { workbook: sent, ask: await ask() });
      if (isOver) return;
      setDrafted(outcome.ok ? outcome.dispatch : undefined);
      setReason(outcome.ok ? undefined : outcome.reason);
    };
    const timer = setTimeout(() => {
      write().catch(fault);
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [engine, host, workbook, ask, view, fault]);

  const prepare = async (): ReturnType<DispatchState['prepare']> => {
    const bytes = wholeFile ? (await wholeFile()).slice().buffer : ('opened' as const);
    const handedOver = bytes === 'opened' ? [] : [bytes];
    const outcome = await engine.ask('prepareDispatch', { file: bytes, ask: await ask() }, handedOver);
    if (!outcome.ok) {
      setReason(outcome.reason);
      return undefined;
    }
    // So that the next one, of other figures, is the next version.
    if (outcome.notes !== undefined && outcome.notes !== (await workbook.recall()))
      await workbook.remember(outcome.notes);
    setDrafted(outcome.dispatch);
    setReason(undefined);
    return { dispatch: addressedTo(outcome.dispatch, said), copy: new Uint8Array(outcome.copy) };
  };

  return { dispatch: drafted && addressedTo(drafted, said), reason, prepare };
}

function addressedTo(dispatch: Dispatch, { addressee, email }: SaidOfDispatch): Dispatch {
  const { recipient } = dispatch;
  const address = email === undefined ? recipient.email : email.trim();
  return {
    ...dispatch,
    recipient: {
      addressee: addressee ?? recipient.addressee,
      name: addressee?.replace(/\s*\([^)]*\)\s*$/, '') ?? recipient.name,
      email: address === '' ? undefined : address,
    },
  };
}

/** The day on this computer's calendar, which deadlines are about. */
function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
