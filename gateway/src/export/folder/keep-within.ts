import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ExportSettings } from "../export-settings";

/** A part that nobody has written to for so long was left by a process that ended. */
const LEFT_AFTER_MS = 60 * 60 * 1_000;

/** Lets go of the files that were read longest ago until the rest is within the bytes; never of the one just made. */
export async function keepWithin({ folder, mostBytes }: ExportSettings, justMade: string, now = Date.now()): Promise<void> {
  const files = await filesIn(folder);
  for (const { path, readAt } of files) if (path.endsWith(".part") && now - readAt > LEFT_AFTER_MS) await rm(path, { force: true });
  const whole = files.filter(({ path }) => !path.endsWith(".json") && !path.endsWith(".part")).sort((one, other) => one.readAt - other.readAt);
  let bytes = whole.reduce((sum, file) => sum + file.bytes, 0);
  for (const file of whole) {
    if (bytes <= mostBytes) return;
    if (file.path === justMade) continue;
    await rm(`${file.path}.json`, { force: true });
    await rm(file.path, { force: true });
    bytes -= file.bytes;
  }
}

async function filesIn(folder: string): Promise<Array<{ readonly path: string; readonly bytes: number; readonly readAt: number }>> {
  const names = await readdir(folder, { recursive: true });
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const state = await stat(path).catch(() => null);
      return state?.isFile() === true ? [{ path, bytes: state.size, readAt: state.mtimeMs }] : [];
    }),
  );
  return found.flat();
}
