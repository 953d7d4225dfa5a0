import type { RunQuery } from "@tizilim/common/database/run-query";
import { LANGUAGES, textIn, type LocalizedText } from "@tizilim/common/pure/localized-text";
import { nameKey } from "../domain/register/register-index";

/** Id of the only provider of the register that bears the name in one of its languages; null where none or several do. */
export async function providerNamed(query: RunQuery, name: LocalizedText | null): Promise<string | null> {
  if (name === null) return null;
  const sought = new Set(LANGUAGES.flatMap((language) => keyOf(textIn(name, language), language) ?? []));
  const known = await query<{ id: string; nameKk: string | null; nameRu: string | null }>("SELECT id, nameKk, nameRu FROM known_provider");
  const named = known.filter(({ nameKk, nameRu }) => [keyOf(nameKk, "KK"), keyOf(nameRu, "RU")].some((key) => key !== null && sought.has(key)));
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

function keyOf(name: string | null, language: "KK" | "RU"): string | null {
  return name === null ? null : nameKey(name, language);
}
