import type { Reader } from "@tizilim/common/database/reader";
import type { Language } from "@tizilim/common/pure/localized-text";
import { oneOf } from "@tizilim/common/database/keyset";
import type { ActText } from "../domain/structure/act-text";
import { readAct } from "../reading/read-act";

/** Characters of texts that are kept read; a stored text never changes, so what is kept stays right. */
const MOST_CHARACTERS = 8_000_000;

/** Texts of acts, read from what is stored; those that were asked for last are kept. */
export class TextShelf {
  private readonly kept = new Map<string, ActText>();
  private characters = 0;

  constructor(private readonly most = MOST_CHARACTERS) {}

  /** By the id of the stored edition, in one statement for those that are not kept. */
  async read(reader: Reader, ids: ReadonlyArray<string>): Promise<Map<string, ActText>> {
    const found = new Map<string, ActText>();
    for (const id of ids) {
      const text = this.kept.get(id);
      if (text !== undefined) found.set(id, this.keep(id, text));
    }
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) return found;
    const named = oneOf("id", missing);
    const rows = await reader.rows<{ id: string; language: Language; source: string }>(`SELECT id, language, source FROM act_edition WHERE ${named.sql}`, named.parameters);
    for (const { id, language, source } of rows) found.set(id, this.keep(id, readAct(language, source)));
    return found;
  }

  private keep(id: string, text: ActText): ActText {
    const before = this.kept.get(id);
    if (before !== undefined) this.drop(id, before);
    this.kept.set(id, text);
    this.characters += text.source.length;
    for (const [oldest, old] of this.kept) {
      if (this.characters <= this.most || oldest === id) break;
      this.drop(oldest, old);
    }
    return text;
  }

  private drop(id: string, { source }: ActText): void {
    this.kept.delete(id);
    this.characters -= source.length;
  }
}
