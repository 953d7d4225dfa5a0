/** A transaction that has written and stays open until it is told how to end. */
export interface HeldWriter {
  hasWritten(): boolean;
  /** Resolves when it has written. */
  readonly wrote: Promise<void>;
  commit(): Promise<void>;
  rollBack(): Promise<void>;
}

const ROLLED_BACK = new Error("rolled back by the test");

/** `transaction` runs its work in one, which `write` fills. */
export function heldWriter<W>(transaction: (work: (writer: W) => Promise<void>) => Promise<void>, write: (writer: W) => Promise<void>): HeldWriter {
  let written = false;
  let tell: () => void = () => undefined;
  let release: (commits: boolean) => void = () => undefined;
  const wrote = new Promise<void>((resolve) => (tell = resolve));
  const released = new Promise<boolean>((resolve) => (release = resolve));
  const ended = transaction(async (writer) => {
    await write(writer);
    written = true;
    tell();
    if (!(await released)) throw ROLLED_BACK;
  }).catch((error: unknown) => {
    if (error !== ROLLED_BACK) throw error;
  });
  const end = (commits: boolean): Promise<void> => {
    release(commits);
    return ended;
  };
  return { hasWritten: () => written, wrote, commit: () => end(true), rollBack: () => end(false) };
}
