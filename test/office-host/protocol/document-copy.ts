/** The file that `Office.context.document.getFileAsync` hands out in slices: asked for, read piece by piece, let go. */

const GET_COPY = 77;
const GET_SLICE = 80;
const RELEASE = 81;
const INTERNAL_ERROR = 5001;

/** Payload of an answer: a status, and what comes with it. */
export type CopyAnswer =
  | { readonly status: number }
  | { readonly status: 0; readonly file: readonly [handle: number, size: number] }
  | { readonly status: 0; readonly slice: readonly number[] };

/** What Excel would save; 'refused' when it hands nothing out just now. */
export type SavedFile = readonly number[] | 'refused';

export class DocumentCopy {
  /** Handed out and not let go yet; Excel keeps two at most. */
  private readonly open = new Map<number, readonly number[]>();
  private handles = 0;

  get openCount(): number {
    return this.open.size;
  }

  /** Undefined for what is not about files. */
  answer(what: number, parameters: unknown, saved: SavedFile | undefined): CopyAnswer | undefined {
    // Batches are large, and none of this is for them.
    if (what !== GET_COPY && what !== GET_SLICE && what !== RELEASE) return undefined;
    const values = Object.values(parameters as Record<string, unknown>).map(Number);
    const [handle = 0, offset = 0, size = 0] = values;
    switch (what) {
      case GET_COPY: {
        if (saved === undefined) return undefined;
        if (saved === 'refused' || this.open.size >= 2) return { status: INTERNAL_ERROR };
        this.open.set(++this.handles, saved);
        return { status: 0, file: [this.handles, saved.length] };
      }
      case GET_SLICE: {
        const file = this.open.get(handle);
        return file ? { status: 0, slice: file.slice(offset, offset + size) } : { status: INTERNAL_ERROR };
      }
      case RELEASE:
        return { status: this.open.delete(handle) ? 0 : INTERNAL_ERROR };
      default:
        return undefined;
    }
  }
}
