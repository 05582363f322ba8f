/** Lets Excel fail where a test wants it to: any batch, before any of its actions, with any code. */

import { HostError } from './protocol/host-error';
import type { BatchRequest } from './protocol/wire';

export interface Fault {
  /** The n-th batch from now on, counted from 1; without it, the first that `when` picks. */
  readonly nth?: number;
  readonly when?: (request: BatchRequest) => boolean;
  readonly code: string;
  readonly message?: string;
  /**
   * The action that fails, counted from 0: those before it have taken effect. A number behind the last action lets
   * all of them take effect and still answers with the error. Without it nothing takes effect.
   */
  readonly action?: number | ((request: BatchRequest) => number);
  /** How many batches in a row fail; 1 unless said. */
  readonly times?: number;
}

interface ArmedFault extends Fault {
  seen: number;
  left: number;
}

export class Faults {
  private armed: ArmedFault[] = [];
  private batchesWhileEditing = 0;

  add(fault: Fault): void {
    this.armed.push({ ...fault, seen: 0, left: fault.times ?? 1 });
  }

  /** A cell is being edited: the next batches are refused. */
  editCell(batches: number): void {
    this.batchesWhileEditing = batches;
  }

  clear(): void {
    this.armed = [];
    this.batchesWhileEditing = 0;
  }

  /** Called once for every batch. @returns what interrupts it, and where */
  next(request: BatchRequest): ((index: number) => void) | undefined {
    if (this.batchesWhileEditing > 0) {
      this.batchesWhileEditing--;
      return () => {
        throw new HostError('InvalidOperationInCellEditMode', 'Excel');
      };
    }
    let hit: ArmedFault | undefined;
    for (const fault of this.armed) {
      fault.seen++;
      const isDue = (fault.nth === undefined || fault.seen >= fault.nth) && (fault.when?.(request) ?? true);
      if (isDue && hit === undefined) {
        hit = fault;
        fault.left--;
      }
    }
    this.armed = this.armed.filter(({ left }) => left > 0);
    if (!hit) return undefined;
    const { action = 0, code, message } = hit;
    const wanted = typeof action === 'number' ? action : action(request);
    const at = Math.min(wanted, request.Actions.length);
    return (index) => {
      if (index === at) throw new HostError(code, 'fault injected by a test', message);
    };
  }
}
