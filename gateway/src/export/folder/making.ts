import { once, type EventEmitter } from "node:events";
import { open } from "node:fs/promises";
import type { MadeFile } from "./made-file";

/** A file that is being made: any number of readers follow it as it grows. */
export interface Making {
  /** Where its bytes are until it is whole, and from then on. */
  readonly partPath: string;
  readonly path: string;
  readonly written: number;
  readonly rows: number;
  /** "grown" and "ended". */
  readonly events: EventEmitter;
  /** Fulfils when it is whole; rejects when it never will be. */
  readonly whole: Promise<MadeFile>;
}

/** Fulfils when its first bytes are there, or when it is whole. Rejects where it fails before. */
export async function begun(making: Making): Promise<void> {
  if (making.written === 0) await Promise.race([once(making.events, "grown"), making.whole]);
}

const MOST_AT_A_TIME = 256 * 1024;

/** Its bytes from the first to the last, as they come. Rejects where they end before the file is whole. */
export async function* followMaking(making: Making): AsyncGenerator<Uint8Array> {
  let ended = false;
  making.whole.then(() => (ended = true), () => (ended = true));
  const file = await open(making.partPath, "r").catch(() => open(making.path, "r"));
  try {
    for (let place = 0; ; ) {
      const { written } = making;
      while (place < written) {
        const part = Buffer.allocUnsafe(Math.min(MOST_AT_A_TIME, written - place));
        const { bytesRead } = await file.read(part, 0, part.length, place);
        if (bytesRead === 0) throw new Error(`${making.path} is shorter than what was written to it`);
        place += bytesRead;
        yield part.subarray(0, bytesRead);
      }
      if (place < making.written) continue;
      if (ended) {
        if ((await making.whole).bytes === place) return;
        continue;
      }
      await Promise.race([once(making.events, "grown"), making.whole]);
    }
  } finally {
    await file.close();
  }
}
