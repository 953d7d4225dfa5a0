import { dirname } from "node:path";
import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { houseProcess, type HouseProcess } from "./house-process";

/** Runs scripts/dist/NAME.js as the npm scripts do, over the database of these settings. */
export function startScript(name: string, args: ReadonlyArray<string>, settings: DatabaseSettings): HouseProcess {
  return houseProcess(`scripts/dist/${name}.js`, environmentOf(settings), [...args]);
}

export async function runScript(name: string, args: ReadonlyArray<string>, settings: DatabaseSettings): Promise<{ ended: number | string; output: string }> {
  const script = startScript(name, args, settings);
  const ended = await script.ended;
  return { ended, output: script.output() };
}

/** Resolves when the script has written the words, or has ended. */
export function hasWritten(script: HouseProcess, words: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (script.output().includes(words)) resolve();
    };
    script.child.stdout?.on("data", look);
    script.child.stderr?.on("data", look);
    void script.ended.then(() => resolve());
    look();
  });
}

function environmentOf(settings: DatabaseSettings): Readonly<Record<string, string>> {
  if (settings.engine === "libsql") return { DATA_DIR: dirname(settings.file) };
  const { engine, host, port, username, password, database } = settings;
  const prefix = database.slice(0, database.lastIndexOf("_"));
  return { DATABASE_URL: `${engine}://${encodeURIComponent(username)}:${encodeURIComponent(password)}@${host}:${port}/${prefix}` };
}
