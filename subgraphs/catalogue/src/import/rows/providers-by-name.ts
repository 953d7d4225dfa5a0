import { fold } from "@tizilim/common/pure/language/fold";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { ImportedProvider } from "../imported-service";

/** The providers that rows name, one for each name, whichever language a row gives it in. */
export class ProvidersByName {
  private readonly found = new Map<string, ImportedProvider>();
  private readonly keys = new Map<string, string>();

  /** Names in both languages first: a row with one language then finds its provider by it. */
  constructor(names: readonly { readonly name: LocalizedText; readonly bin: string | null }[]) {
    const bilingual = names.filter(({ name }) => name.kk !== null && name.ru !== null);
    for (const { name, bin } of [...bilingual, ...names]) this.add(name, bin);
  }

  get all(): ImportedProvider[] {
    return [...this.found.values()];
  }

  keyOf(name: LocalizedText | undefined): string | null {
    if (!name) return null;
    return this.known(name) ?? null;
  }

  private known(name: LocalizedText): string | undefined {
    return this.keys.get(mark("ru", name.ru)) ?? this.keys.get(mark("kk", name.kk));
  }

  private add(name: LocalizedText, bin: string | null): void {
    const key = this.known(name) ?? fold(name.ru ?? name.kk ?? "");
    const known = this.found.get(key);
    const joined = { key, name: { kk: known?.name.kk ?? name.kk, ru: known?.name.ru ?? name.ru }, bin: known?.bin ?? bin };
    this.found.set(key, joined);
    for (const language of ["kk", "ru"] as const) {
      if (name[language] !== null) this.keys.set(mark(language, name[language]), key);
    }
  }
}

function mark(language: "kk" | "ru", name: string | null): string {
  return name === null ? "" : `${language} ${fold(name)}`;
}
