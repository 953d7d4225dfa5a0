import type { ActRecord } from "./act-record";

/** What happened to an act, as the log of the legal subgraph numbers it. */
export type LegalChangeKind = "LOADED" | "NEW_EDITION" | "AMENDED" | "REPEALED" | "ANALYSED" | "LINK_CHANGED";

/** What a card that differs from what was known makes of the act's present state. */
export function changeByCard(before: ActRecord | null, after: ActRecord): LegalChangeKind {
  if (before === null || before.status === after.status) return "LOADED";
  if (after.status === "REPEALED" || after.status === "AMENDED") return after.status;
  return "LOADED";
}
