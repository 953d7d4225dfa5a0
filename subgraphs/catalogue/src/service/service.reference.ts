import { parseReference } from "@tizilim/common/pure/as-of";
import type { CatalogueContext } from "../context";
import { serviceValue, type ServiceValue } from "./service.value";

/** Reading the register is public: whoever asks gets the record, or null for a key that is none. */
export async function resolveServiceReference(reference: { _ref: string }, context: CatalogueContext): Promise<ServiceValue | null> {
  const parsed = parseReference(reference._ref);
  const view = parsed === null ? null : await context.services.load(parsed);
  return view === null ? null : serviceValue(view);
}
