import type { CatalogueContext } from "../context";
import { entryNumberOf, entryValue, type EntryValue } from "./register-entry.value";

export async function resolveEntryReference(reference: { id: string }, context: CatalogueContext): Promise<EntryValue | null> {
  const number = entryNumberOf(reference.id);
  const entry = number === null ? null : await context.entries.load(number);
  return entry === null ? null : entryValue(entry);
}
