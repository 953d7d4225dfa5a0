import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { EntityManager } from "typeorm";
import { takesInventory } from "../domain/inventory-scope";
import { foldedSubject } from "@tizilim/common/following/folded-subject";
import { linesOf } from "@tizilim/common/following/register-line.store";
import { queryWithin } from "@tizilim/common/database/run-query";

/** Of a provider in the register, what the workflow goes by. */
interface ProviderState {
  readonly name: LocalizedText;
  readonly kinds: ReadonlyArray<string>;
  readonly memberOf: string | null;
}

const BLANK: ProviderState = { name: { kk: null, ru: null }, kinds: [], memberOf: null };

export async function refreshProviders(writer: EntityManager, ids: Iterable<string>): Promise<void> {
  const lines = await linesOf(queryWithin(writer), ids);
  if (lines.size === 0) return;
  const named = oneOf("id", [...lines.keys()]);
  await writer.query(`DELETE FROM known_provider WHERE ${named.sql}`, [...named.parameters]);
  const rows = [...lines].flatMap(([id, own]) => {
    const state = foldedSubject<ProviderState>(BLANK, own).at(-1)?.record;
    if (state === undefined) return [];
    const { name, kinds, memberOf } = state;
    return [{ id, nameKk: name.kk, nameRu: name.ru, kinds: kinds.join(","), takesInventory: takesInventory(kinds) ? 1 : 0, memberOf }];
  });
  await insertRows(writer, "known_provider", rows);
}
