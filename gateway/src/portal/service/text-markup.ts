import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { PageLanguage } from "../../words/bilingual";
import { html, type Markup } from "./markup";
import { SERVICE_WORDS } from "./service-words";

/** A text of the register in the page's language. Where it is missing that is said, and the other language stands, told as such. */
export function textMarkup(text: LocalizedText | null, language: PageLanguage): Markup {
  const own = text?.[language] ?? null;
  if (own !== null) return html`${own}`;
  const other = language === "kk" ? "ru" : "kk";
  const missing = html`<span class="missing">${SERVICE_WORDS.missing[language]}</span>`;
  const rest = text?.[other] ?? null;
  return rest === null ? missing : html`<span lang="${other}">${rest}</span> ${missing}`;
}

export function notTold(language: PageLanguage): Markup {
  return html`<span class="not-told">${SERVICE_WORDS.notTold[language]}</span>`;
}

export function textsMarkup(texts: ReadonlyArray<LocalizedText>, language: PageLanguage): Markup {
  return listMarkup(texts.map((text) => textMarkup(text, language)), language);
}

export function listMarkup(items: ReadonlyArray<Markup>, language: PageLanguage): Markup {
  if (items.length === 0) return notTold(language);
  return items.length === 1 ? html`${items}` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
