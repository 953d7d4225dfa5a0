import { randomUUID } from "node:crypto";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import type { ExecutedOperation } from "../engine/execute/execute-operation";
import type { EngineRoom } from "../engine/reload/engine-room";

/** Asks the graph one of the feed's own documents, as anyone may ask it. Rejects where there is no graph, or it is not the register's. */
export type AskFeed = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<ExecutedOperation>;

const PATIENCE_MS = 5_000;

export function askFeed(room: () => Pick<EngineRoom, "engine">): AskFeed {
  return async (document, variables) => {
    const { engine } = room();
    if (engine === null) throw new Error("the supergraph is not loaded yet");
    const prepared = engine.prepare(document, null);
    return prepared.execute(prepared.variables(variables), { viewer: ANONYMOUS, requestId: randomUUID().replaceAll("-", ""), deadline: Date.now() + PATIENCE_MS });
  };
}
