import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "@tizilim/gateway/engine/engine";
import { InflightReads } from "@tizilim/gateway/engine/execute/inflight-reads";
import { loadSupergraph } from "@tizilim/gateway/engine/plan/supergraph";
import { askExport, type AskExport } from "@tizilim/gateway/export/ask-export";
import type { OpenSubgraphs } from "./open-subgraphs";

const SUPERGRAPH = join(__dirname, "..", "..", "supergraph.graphql");
/** Nobody waits behind it, so one page may take its time. */
const CALL_LIMIT_MS = 10_000;

/** The graph over subgraphs of this process, for exports that no gateway serves. */
export function graphOver(subgraphs: OpenSubgraphs): AskExport {
  const engine = createEngine({
    supergraph: loadSupergraph(readFileSync(SUPERGRAPH, "utf8"), null),
    links: new Map(Object.entries(subgraphs)),
    inflight: new InflightReads(),
    limits: null,
    introspection: false,
    callLimit: CALL_LIMIT_MS,
    now: Date.now,
    observer: {},
  });
  return askExport(() => ({ engine }));
}
