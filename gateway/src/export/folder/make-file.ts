import { createHash } from "node:crypto";
import { EventEmitter } from "node:events";
import { mkdir, open, rename, rm, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { ExportBroken } from "../export-broken";
import type { ExportFile } from "../export-file";
import type { ExportSource } from "../export-table";
import { logEnds, sameEnds } from "../snapshot/log-ends";
import type { MadeFile } from "./made-file";
import type { Making } from "./making";

export interface MakingTerms {
  /** Where it stands when it is whole. */
  readonly path: string;
  /** Waited for before it begins. */
  readonly turn: Promise<void>;
  /** Ends it early. */
  readonly left: AbortSignal;
  /** Writes down that it is whole. */
  keep(made: MadeFile): Promise<void>;
}

/** Makes a file beside its place, and puts it there when it is whole. */
export function makeFile(file: ExportFile, source: ExportSource, { path, turn, left, keep }: MakingTerms): Making {
  const events = new EventEmitter();
  events.setMaxListeners(0);
  const partPath = `${path}.${process.pid}.part`;
  const making = { partPath, path, written: 0, rows: 0, events, whole: make() };
  making.whole.catch(() => undefined);
  return making;

  async function make(): Promise<MadeFile> {
    await turn;
    await mkdir(dirname(path), { recursive: true });
    const part = await open(partPath, "w");
    try {
      const sha256 = await write(part);
      await part.sync();
      await part.close();
      await rename(partPath, path);
      const made = { path, rows: making.rows, bytes: making.written, sha256 };
      await keep(made);
      return made;
    } catch (error) {
      await part.close().catch(() => undefined);
      await rm(partPath, { force: true });
      throw error;
    }
  }

  async function write(part: FileHandle): Promise<string> {
    const hash = createHash("sha256");
    await requireStanding(source);
    const count = await file.count(source);
    for await (const bytes of file.bytes(source, (rows) => (making.rows += rows))) {
      left.throwIfAborted();
      hash.update(bytes);
      await writeWhole(part, bytes);
      making.written += bytes.length;
      events.emit("grown");
      // Whoever else is served by this process has a turn between two pages.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (count !== null && count !== making.rows) throw new ExportBroken(`${file.name} would have ${making.rows} rows of ${count}`);
    await requireStanding(source);
    return hash.digest("hex");
  }
}

async function writeWhole(part: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let place = 0; place < bytes.length; ) place += (await part.write(bytes, place, bytes.length - place)).bytesWritten;
}

/** Asked before and after: what was read is of the snapshot's numbers, or it is no file. */
async function requireStanding({ ask, snapshot }: ExportSource): Promise<void> {
  const ends = await logEnds(ask, snapshot.moment);
  if (!sameEnds(ends, snapshot)) throw new ExportBroken(`the logs ended elsewhere at ${snapshot.moment} than ${snapshot.id} says`);
}
