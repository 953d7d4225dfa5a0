import type { RegisterRecord } from "./register-record";

/** RULES-2025/13: central state bodies and local executive bodies (LAW/1, 4) knows more providers than these). */
const TAKE_INVENTORY: ReadonlySet<string> = new Set(["CENTRAL_STATE_BODY", "LOCAL_BODY_REGION", "LOCAL_BODY_CITY", "LOCAL_BODY_DISTRICT"]);

/** kinds: of the provider. */
export function takesInventory(kinds: ReadonlyArray<string>): boolean {
  return kinds.some((kind) => TAKE_INVENTORY.has(kind));
}

/** RULES-2025/13: who sees to a service while it is in force, each once: its provider, and the body that drafts its by-law (LAW/10, 1)). */
export function holdersOf({ status, provider, responsibleBody }: Pick<RegisterRecord, "status" | "provider" | "responsibleBody">): string[] {
  if (status === "EXCLUDED") return [];
  return [...new Set([provider, responsibleBody])].filter((holder) => holder !== null);
}
