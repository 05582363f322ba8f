/** Many readers at once: the order of the sources, a cancelled run, a reader that fails. All in memory. */

import { readMany, ReadingFault, type ReadTask, type SourceReader } from '../../src/app/read-many';
import {
  answerRequests,
  readerInWorker,
  type ReadAnswer,
  type ReadRequest,
  type WorkerChannel,
} from '../../src/app/read-workers';
import type { SourceRecord } from '../../src/core/sources/source';

const tasks = (count: number): ReadTask<number>[] =>
  Array.from({ length: count }, (_, i) => ({ received: { file: `${String(i)}.xlsx` }, place: i }));

const sourceOf = ({ received }: ReadTask<number>): SourceRecord => ({
  ...received,
  sha256: 'a'.repeat(64),
  content: { is: 'ownResult' },
});

/** Answers when the test says so, in the order that the test says. */
class HeldReader implements SourceReader<number> {
  readonly asked: number[] = [];
  mostAtOnce = 0;
  private readonly held = new Map<number, () => void>();

  constructor(readonly room: number) {}

  read(task: ReadTask<number>): Promise<SourceRecord> {
    this.asked.push(task.place);
    return new Promise((resolve) => {
      this.held.set(task.place, () => {
        resolve(sourceOf(task));
      });
      this.mostAtOnce = Math.max(this.mostAtOnce, this.held.size);
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  holds(place: number): boolean {
    return this.held.has(place);
  }

  async let(place: number): Promise<void> {
    this.held.get(place)?.();
    this.held.delete(place);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const reader = (read: SourceReader<number>['read'], room = 1): SourceReader<number> => ({
  room,
  read,
  close: () => Promise.resolve(),
});

describe('reading many files', () => {
  it('gives the sources in the order of the files, though the last was read first', async () => {
    const [one, two] = [new HeldReader(2), new HeldReader(1)];
    const done: number[] = [];
    const all = readMany(tasks(7), [one, two], { onRead: (count) => done.push(count) });
    for (const place of [2, 1, 3, 4, 6, 5, 0]) await (one.holds(place) ? one : two).let(place);
    expect((await all).map(({ file }) => file)).toEqual(tasks(7).map(({ received }) => received.file));
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('asks for each file once, and a reader for no more at once than it has room for', async () => {
    const [one, two] = [new HeldReader(2), new HeldReader(1)];
    const all = readMany(tasks(9), [one, two]);
    for (let place = 0; place < 9; place++) await (one.holds(place) ? one : two).let(place);
    await all;
    expect([...one.asked, ...two.asked].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(one.mostAtOnce).toBe(2);
    expect(two.mostAtOnce).toBe(1);
  });

  it('spreads few files over the readers before it gives one of them two', async () => {
    const [one, two] = [new HeldReader(2), new HeldReader(2)];
    const all = readMany(tasks(2), [one, two]);
    expect([one.asked, two.asked]).toEqual([[0], [1]]);
    await one.let(0);
    await two.let(1);
    await all;
  });

  it('ends with the name of the file that a reader failed at, and asks for no more', async () => {
    const asked: number[] = [];
    const failing = reader((task) => {
      asked.push(task.place);
      return task.place === 1 ? Promise.reject(new Error('bug')) : Promise.resolve(sourceOf(task));
    });
    const fault: unknown = await readMany(tasks(50), [failing]).catch((reason: unknown) => reason);
    expect(fault).toBeInstanceOf(ReadingFault);
    expect(fault).toMatchObject({ file: '1.xlsx', cause: new Error('bug') });
    expect(asked).toEqual([0, 1]);
  });

  it('stops when it is cancelled, with the reason, though a reader never answers', async () => {
    const held = new HeldReader(1);
    const cancel = new AbortController();
    const done: number[] = [];
    const all = readMany(tasks(3), [held], { signal: cancel.signal, onRead: (n) => done.push(n) });
    await held.let(0);
    cancel.abort(new Error('enough'));
    await expect(all).rejects.toThrow('enough');
    await held.let(1);
    expect(done).toEqual([1]);
    expect(held.asked).toEqual([0, 1]);
  });

  it('does not begin when it was cancelled before', async () => {
    const held = new HeldReader(1);
    await expect(readMany(tasks(1), [held], { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(held.asked).toEqual([]);
  });

  it('reads no file with no reader at hand', async () => {
    await expect(readMany(tasks(1), [])).rejects.toThrow('no reader');
  });
});

/** A worker without a thread: what is posted takes a turn of the event loop each way, as copies. */
class MemoryChannel implements WorkerChannel<number> {
  isClosed = false;
  private answer: (answer: ReadAnswer) => void = () => undefined;
  private die: (reason: Error) => void = () => undefined;
  private readonly receive: (request: ReadRequest<number>) => void;

  constructor(read: SourceReader<number>['read']) {
    this.receive = answerRequests(read, (answer) => {
      setImmediate(() => {
        this.answer(structuredClone(answer));
      });
    });
  }

  post(request: ReadRequest<number>): void {
    setImmediate(() => {
      this.receive(structuredClone(request));
    });
  }

  onAnswer(listener: (answer: ReadAnswer) => void): void {
    this.answer = listener;
  }

  onDeath(listener: (reason: Error) => void): void {
    this.die = listener;
  }

  kill(reason: string): void {
    this.die(new Error(reason));
  }

  close(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }
}

describe('a reader in a worker', () => {
  it('reads what it is sent, in whatever order the answers come', async () => {
    const slowFirst = new MemoryChannel(async (task) => {
      await new Promise((resolve) => setTimeout(resolve, task.place % 2 === 0 ? 10 : 0));
      return sourceOf(task);
    });
    const sources = await readMany(tasks(6), [readerInWorker(slowFirst)]);
    expect(sources).toEqual(tasks(6).map(sourceOf));
  });

  it('hands on what the program failed with in the worker, with the file', async () => {
    const channel = new MemoryChannel(() => Promise.reject(new RangeError('over there')));
    const fault: unknown = await readMany(tasks(1), [readerInWorker(channel)]).catch(
      (reason: unknown) => reason,
    );
    expect(fault).toBeInstanceOf(ReadingFault);
    expect((fault as ReadingFault).message).toContain('over there');
    expect((fault as ReadingFault).file).toBe('0.xlsx');
  });

  it('that dies is a fault at the file it was at, not a missing source', async () => {
    const channel = new MemoryChannel((task) =>
      task.place === 0 ? Promise.resolve(sourceOf(task)) : new Promise(() => undefined),
    );
    const done: number[] = [];
    const all = readMany(tasks(5), [readerInWorker(channel)], {
      onRead: (count) => {
        done.push(count);
        setImmediate(() => {
          channel.kill('out of memory');
        });
      },
    });
    await expect(all).rejects.toMatchObject({ name: 'ReadingFault', file: '1.xlsx' });
    expect(done).toEqual([1]);
  });

  it('that is dead takes no more files', async () => {
    const channel = new MemoryChannel((task) => Promise.resolve(sourceOf(task)));
    const worker = readerInWorker(channel);
    channel.kill('gone');
    await expect(readMany(tasks(1), [worker])).rejects.toMatchObject({ file: '0.xlsx' });
  });

  it('gives up what it was reading when it is closed', async () => {
    const channel = new MemoryChannel(() => new Promise(() => undefined));
    const worker = readerInWorker(channel);
    const [task] = tasks(1);
    const read = worker.read(task as ReadTask<number>);
    const given = expect(read).rejects.toThrow('closed');
    await worker.close();
    await given;
    expect(channel.isClosed).toBe(true);
  });
});
