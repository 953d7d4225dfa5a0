import type { Problem } from "@tizilim/common/pure/problem";
import type { PageLanguage } from "../../words/bilingual";
import { html } from "./markup";
import { pageFrame } from "./page-frame";
import { SERVICE_WORDS } from "./service-words";

/** A refusal as a page: every reason, in the language of the reader. */
export function refusalPage(problems: ReadonlyArray<Problem>, path: string, language: PageLanguage): string {
  const title = SERVICE_WORDS.refused[language];
  return pageFrame({
    language,
    title: `${title} · Tizilim`,
    inLanguage: (each) => `${path}?lang=${each}`,
    body: html`<div class="state"><h1>${title}</h1>
<ul>${problems.map(({ message }) => html`<li>${message[language]}</li>`)}</ul>
</div>`,
  });
}
