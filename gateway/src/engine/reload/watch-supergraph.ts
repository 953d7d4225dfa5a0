import { unwatchFile, watchFile } from "node:fs";
import { readFile } from "node:fs/promises";

export interface SupergraphWatch {
  stop(): void;
}

/** Tells the text of the file each time it has changed; also when another file was moved into its place. */
export function watchSupergraph(path: string, onChange: (sdl: string) => Promise<void>, onFault: (error: unknown) => void, interval = 1_000): SupergraphWatch {
  let stopped = false;
  const listener = (): void => {
    readFile(path, "utf8")
      .then((sdl) => (stopped ? undefined : onChange(sdl)))
      .catch(onFault);
  };
  watchFile(path, { interval, persistent: false }, listener);
  return {
    stop: () => {
      stopped = true;
      unwatchFile(path, listener);
    },
  };
}
