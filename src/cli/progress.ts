/** A progress bar on a terminal; nothing when the output is piped. */

const WIDTH = 30;

export interface Progress {
  readonly show: (done: number) => void;
  readonly end: () => void;
}

export function startProgress(
  label: string,
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (!stream.isTTY || total === 0) return { show: () => undefined, end: () => undefined };
  const show = (done: number): void => {
    const filled = Math.round((done / total) * WIDTH);
    stream.write(
      `\r${label} [${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${String(done)}/${String(total)}`,
    );
  };
  show(0);
  return { show, end: () => void stream.write('\r\u001b[2K') };
}
