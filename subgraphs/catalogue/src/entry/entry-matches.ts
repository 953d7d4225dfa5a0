import { meetsWord } from "@tizilim/common/pure/language/search-terms";
import type { CatalogueContext } from "../context";
import { filterNamesSubject } from "../domain/filter-names-subject";
import { meetsConditions } from "../domain/service-conditions";
import { searchWords } from "../search/search-condition";
import { requireServiceFilter } from "../service/require-service-filter";
import type { ServiceFilterInput } from "../service/service-filter.input";
import type { EntryValue } from "./register-entry.value";

/**
 * Whether an entry touches a service that fits the filter, as the entry left it or as it stood before: who follows a part of the
 * register has to hear of what leaves it. Without a filter always. Throws BAD_USER_INPUT where the filter is none.
 */
export async function entryMatches(entry: EntryValue, filter: ServiceFilterInput | null, context: Pick<CatalogueContext, "touchedStates" | "touchedTerms">): Promise<boolean> {
  if (filter == null) return true;
  const conditions = requireServiceFilter(filter);
  if (filterNamesSubject(filter, entry)) return true;
  const fitting = (await context.touchedStates.load(entry)).filter((state) => meetsConditions(state, conditions));
  if (conditions.text === null) return fitting.length > 0;
  const words = searchWords(conditions.text);
  if (words.length === 0) return false;
  const terms = await Promise.all(fitting.map((state) => context.touchedTerms.load(state)));
  return terms.some((found) => words.every((word) => meetsWord(word, found)));
}
