import { PAGE_LANGUAGES, type PageLanguage } from "../../words/bilingual";
import { html, type Markup } from "./markup";
import { SERVICE_WORDS } from "./service-words";

export const STYLE_ADDRESS = "/service/page.css";
export const MARK_ADDRESS = "/service/mark.svg";

export interface PageFrame {
  readonly language: PageLanguage;
  readonly title: string;
  /** The same page in a language. */
  readonly inLanguage: (language: PageLanguage) => string;
  /** For the head: where else this page is, in which form. */
  readonly links?: Markup;
  readonly body: Markup;
}

/** A whole page, readable without any script. */
export function pageFrame({ language, title, inLanguage, links, body }: PageFrame): string {
  const say = (word: keyof typeof SERVICE_WORDS): string => SERVICE_WORDS[word][language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${MARK_ADDRESS}" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE_ADDRESS}">
${PAGE_LANGUAGES.map((each) => html`<link rel="alternate" hreflang="${each}" href="${inLanguage(each)}">
`)}${links}</head>
<body>
<a class="skip-link" href="#content">${say("skip")}</a>
<header class="page-header">
<img src="${MARK_ADDRESS}" alt="" width="28" height="28">
<p class="house">Tizilim</p>
<nav aria-label="Tizilim"><a href="/acts/">${say("acts")}</a> <a href="/">${say("explorer")}</a></nav>
<nav class="switch" aria-label="${say("language")}">${PAGE_LANGUAGES.map((each) => switchLink(each, each === language, inLanguage(each)))}</nav>
</header>
<main id="content" tabindex="-1">
${body}
</main>
</body>
</html>
`.text;
}

function switchLink(language: PageLanguage, isCurrent: boolean, address: string): Markup {
  const name = { kk: "Қазақша", ru: "Русский" }[language];
  return isCurrent
    ? html`<a lang="${language}" hreflang="${language}" href="${address}" aria-current="true">${name}</a>`
    : html`<a lang="${language}" hreflang="${language}" href="${address}">${name}</a>`;
}
