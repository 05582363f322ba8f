/** The open workbook as the bytes of a file, as Excel would save it now. */

/** Excel handed nothing out; the workbook is as it was. */
export class WholeFileMissing extends Error {
  override readonly name = 'WholeFileMissing';
}

/** Microsoft allows up to 4 MB; small ones keep Excel responsive. */
const SLICE_BYTES = 1 << 16;

/** @throws WholeFileMissing when this Excel cannot, or will not now */
export async function wholeFile(): Promise<Uint8Array> {
  const file = await asked<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await asked<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      bytes.set(slice.data as ArrayLike<number>, length);
      length += slice.size;
    }
    if (length !== file.size) throw new WholeFileMissing(`${String(length)} of ${String(file.size)} bytes`);
    return bytes;
  } finally {
    // Excel keeps at most two in memory, and refuses a third.
    file.closeAsync();
  }
}

function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new WholeFileMissing(result.error.message));
    });
  });
}
