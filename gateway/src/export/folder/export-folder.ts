import { readFile, rename, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AskExport } from "../ask-export";
import type { ExportFile } from "../export-file";
import type { ExportSettings } from "../export-settings";
import type { Snapshot } from "../snapshot/snapshot";
import { keepWithin } from "./keep-within";
import type { MadeFile } from "./made-file";
import { makeFile } from "./make-file";
import type { Making } from "./making";
import { Turns } from "./turns";

/** Files of snapshots, each made once however many ask for it, one after the other. */
export class ExportFolder {
  private readonly makings = new Map<string, Making>();
  private readonly turns = new Turns();
  private readonly leaving = new AbortController();

  constructor(
    private readonly ask: AskExport,
    private readonly settings: ExportSettings,
  ) {}

  /** Null where it was not made, or is kept no more. */
  async made(snapshot: Snapshot, file: ExportFile): Promise<MadeFile | null> {
    const path = this.pathOf(snapshot, file);
    try {
      const [told, { size }] = await Promise.all([readFile(`${path}.json`, "utf8"), stat(path)]);
      const { rows, bytes, sha256 } = JSON.parse(told) as Omit<MadeFile, "path">;
      if (size !== bytes) return null;
      const now = new Date();
      await utimes(path, now, now);
      return { path, rows, bytes, sha256 };
    } catch {
      return null;
    }
  }

  /** Begins to make it, or joins those for whom it is made already. Throws TooManyWaiting. */
  make(snapshot: Snapshot, file: ExportFile): Making {
    const path = this.pathOf(snapshot, file);
    const known = this.makings.get(path);
    if (known !== undefined) return known;
    const turn = this.turns.take();
    const making = makeFile(file, { ask: this.ask, snapshot }, { path, turn: turn.mine, left: this.leaving.signal, keep: (made) => this.keep(made) });
    this.makings.set(path, making);
    void making.whole
      .catch(() => undefined)
      .finally(() => {
        turn.end();
        this.makings.delete(path);
      });
    return making;
  }

  /** Whatever is being made is given up. */
  close(): void {
    this.leaving.abort(new Error("the gateway is going"));
  }

  private async keep(made: MadeFile): Promise<void> {
    const { path, rows, bytes, sha256 } = made;
    const told = `${path}.json`;
    await writeFile(`${told}.part`, JSON.stringify({ rows, bytes, sha256 }));
    await rename(`${told}.part`, told);
    await keepWithin(this.settings, path);
  }

  private pathOf(snapshot: Snapshot, file: ExportFile): string {
    return join(this.settings.folder, snapshot.id, `${file.version}-${file.name}`);
  }
}

