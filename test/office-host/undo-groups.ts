/**
 * `mergeUndoGroup` (ExcelApi 1.20) is younger than the library that npm has: what the library of today does with it is
 * stood in for here, so that a test can see which runs ask for one step of the undo list.
 */

interface Behind {
  beginUndoGroup(): () => void;
}

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/** @param behind the host that stands behind the library when a run begins */
export function understandUndoGroups(behind: () => Behind): void {
  const library = Excel as unknown as { run: Run };
  const genuine = library.run;
  library.run = async (...args) => {
    const wanted = args.some(
      (one) =>
        typeof one === 'object' && one !== null && 'mergeUndoGroup' in one && one.mergeUndoGroup === true,
    );
    if (!wanted) return genuine(...args);
    const end = behind().beginUndoGroup();
    try {
      return await genuine(...args);
    } finally {
      end();
    }
  };
}
