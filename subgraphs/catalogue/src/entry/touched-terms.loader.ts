import { oneOf } from "@tizilim/common/database/keyset";
import { parsedRecord, type StoredText } from "@tizilim/common/database/parsed-record";
import type { Reader } from "@tizilim/common/database/reader";
import type { BitemporalRow } from "@tizilim/common/pure/bitemporal";
import type { IndexTerm } from "@tizilim/common/pure/language/search-terms";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import DataLoader from "dataloader";
import { SECTIONS, SUBSECTIONS } from "../classification/classification.tables";
import { PROVIDERS } from "../provider/provider.table";
import { searchTermsOf } from "../search/search-term.store";
import { SERVICES } from "../service/service.table";
import type { TouchedState } from "./touched-states.store";

export type TouchedTermsLoader = DataLoader<TouchedState, ReadonlyArray<IndexTerm>, string>;

type Named = { readonly name: LocalizedText };
type NamedRow = BitemporalRow & { readonly subject: string; readonly record: StoredText };

/** By what words touched services are found: their own, and those of their provider, section and subsection then. Four statements. */
export function touchedTermsLoader(reader: Reader): TouchedTermsLoader {
  return new DataLoader(
    async (states) => {
      const own = await ownTerms(reader, states);
      const parents = [
        await namesOf(reader, PROVIDERS.name, states, ({ provider }) => provider),
        await namesOf(reader, SUBSECTIONS.name, states, ({ subsection }) => subsection),
        await namesOf(reader, SECTIONS.name, states, ({ section }) => section),
      ];
      return states.map((state) => [...(own.get(state.version) ?? []), ...parents.flatMap((names) => names(state))]);
    },
    { cacheKeyFn: ({ version, entry, knownOn }) => `${version} ${entry} ${knownOn}` },
  );
}

async function ownTerms(reader: Reader, states: ReadonlyArray<TouchedState>): Promise<Map<string, IndexTerm[]>> {
  const named = oneOf("id", [...new Set(states.map(({ version }) => version))]);
  const rows = await reader.rows<{ id: string; subject: string; record: StoredText }>(
    `SELECT id, subject, ${reader.longText("record")} FROM ${SERVICES.name} WHERE ${named.sql}`,
    named.parameters,
  );
  return new Map(rows.map(({ id, subject, record }) => [id, [...searchTermsOf(parsedRecord<Named>(record).name), { term: subject, kind: "WORD" as const }]]));
}

/** What a parent of the services was called, as it was known then, on days on which the state holds. */
async function namesOf(
  reader: Reader,
  table: string,
  states: ReadonlyArray<TouchedState>,
  parent: (state: TouchedState) => string | null,
): Promise<(state: TouchedState) => IndexTerm[]> {
  const named = oneOf("subject", [...new Set(states.map(parent))].filter((subject) => subject !== null));
  const rows = await reader.rows<NamedRow>(
    `SELECT subject, validFrom, validTo, knownFrom, knownTo, ${reader.longText("record")} FROM ${table} WHERE ${named.sql}`,
    named.parameters,
  );
  return (state) => {
    const held = rows.filter((row) => row.subject === parent(state) && row.validFrom < state.heldTo && row.validTo > state.heldFrom);
    const known = held.filter((row) => row.knownFrom <= state.knownOn && row.knownTo > state.knownOn);
    return known.flatMap(({ record }) => searchTermsOf(parsedRecord<Named>(record).name));
  };
}
