import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { foldedSubject } from "@tizilim/common/following/folded-subject";
import { linesOf } from "@tizilim/common/following/register-line.store";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { CardView } from "./card-view";

const BLANK: { readonly name: LocalizedText } = { name: { kk: null, ru: null } };

/** Names of providers by the register's own entries, for any moment; one statement. */
export async function providerNames(query: RunQuery, ids: ReadonlyArray<string>): Promise<(id: string, view: CardView) => LocalizedText | null> {
  const lines = await linesOf(query, new Set(ids));
  return (id, { day, knownOn }) => {
    const known = (lines.get(id) ?? []).filter(({ recordedAt }) => knownOn === null || recordedAt <= knownOn);
    return foldedSubject(BLANK, known).find(({ validFrom, validTo }) => validFrom <= day && day < validTo)?.record.name ?? null;
  };
}
