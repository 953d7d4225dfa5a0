import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import { queryWithin } from "@tizilim/common/database/run-query";
import { foldedSubject } from "@tizilim/common/following/folded-subject";
import { linesOf } from "@tizilim/common/following/register-line.store";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { EntityManager } from "typeorm";

interface ProviderState {
  readonly name: LocalizedText;
  readonly memberOf: string | null;
}

const BLANK: ProviderState = { name: { kk: null, ru: null }, memberOf: null };

/** Writes anew what is known of providers; services are compared by their names. */
export async function refreshProviders(writer: EntityManager, ids: Iterable<string>): Promise<void> {
  const lines = await linesOf(queryWithin(writer), ids);
  if (lines.size === 0) return;
  const named = oneOf("id", [...lines.keys()]);
  await writer.query(`DELETE FROM known_provider WHERE ${named.sql}`, [...named.parameters]);
  await insertRows(writer, "known_provider", [...lines].flatMap(([id, own]) => {
    const state = foldedSubject<ProviderState>(BLANK, own).at(-1)?.record;
    return state === undefined ? [] : [{ id, nameKk: state.name.kk, nameRu: state.name.ru, memberOf: state.memberOf }];
  }));
}
