import { parseReference } from "@tizilim/common/pure/as-of";
import type { CatalogueContext } from "../context";
import { providerValue, type ProviderValue } from "./provider.value";

export async function resolveProviderReference(reference: { _ref: string }, context: CatalogueContext): Promise<ProviderValue | null> {
  const parsed = parseReference(reference._ref);
  const view = parsed === null ? null : await context.providers.load(parsed);
  return view === null ? null : providerValue(view);
}
