import { randomUUID } from "node:crypto";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import type { EngineRoom } from "../engine/reload/engine-room";
import { ExportBroken } from "./export-broken";

/** Asks the graph as anyone may ask it. Rejects with ExportBroken where anything of the answer is missing. */
export type AskExport = <T>(document: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;

/** What is asked for stands at a moment, so that it may be asked for again. */
const ATTEMPTS = 3;
const PAUSE_MS = 200;
const PATIENCE_MS = 10_000;

export function askExport(room: () => Pick<EngineRoom, "engine">): AskExport {
  const once = async (document: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const { engine } = room();
    if (engine === null) throw new ExportBroken("the supergraph is not loaded yet");
    const prepared = engine.prepare(document, null);
    const { data, faults } = await prepared.execute(prepared.variables(variables as Record<string, never>), {
      viewer: ANONYMOUS,
      requestId: randomUUID().replaceAll("-", ""),
      deadline: Date.now() + PATIENCE_MS,
    });
    const [fault] = faults;
    if (fault !== undefined) throw new ExportBroken(`${fault.path?.join(".") ?? "the answer"}: ${fault.code}: ${fault.message}`);
    if (data === null) throw new ExportBroken("the graph answered nothing");
    return data;
  };
  return async <T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return (await once(document, variables)) as T;
      } catch (error) {
        if (attempt === ATTEMPTS || !(error instanceof ExportBroken)) throw error;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
      }
    }
  };
}
