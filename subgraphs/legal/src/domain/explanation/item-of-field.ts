import type { RequirementItem } from "../requirement/requirement-item";

/** LAW/14, 3-1), norm 59: which of the ten items of an act speaks of a field of the register's record. Of other fields an act need not speak. */
const ITEMS: Readonly<Record<string, RequirementItem>> = {
  name: "SERVICE_NAME",
  provider: "PROVIDER",
  // RULES-2025/29: who takes applications is what an act tells among the ways of provision.
  intake: "CHANNELS",
  channels: "CHANNELS",
  fee: "FEE",
  forms: "FORM",
  term: "TERM",
};

export function itemOfField(field: string): RequirementItem | null {
  return Object.hasOwn(ITEMS, field) ? (ITEMS[field] ?? null) : null;
}
