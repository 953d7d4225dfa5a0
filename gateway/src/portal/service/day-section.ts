import { html, type Markup } from "./markup";
import type { ShownService } from "./service-page";
import { SERVICE_WORDS } from "./service-words";
import { viewAddress } from "./view-address";

/** The record as of another day: any that the reader names, and those on which it changed. */
export function daySection({ service: { code, history }, day, language }: ShownService): Markup {
  const say = (word: keyof typeof SERVICE_WORDS): string => SERVICE_WORDS[word][language];
  const days = [...new Set(history.nodes.map(({ effectiveFrom }) => effectiveFrom))].sort().reverse();
  return html`<section aria-labelledby="days" class="days">
<h2 id="days">${say("days")}</h2>
<form method="get" action="/service/${code}">
<label for="as-of">${say("dayLabel")}</label>
<input id="as-of" type="date" name="asOf" value="${day}">
<input type="hidden" name="lang" value="${language}">
<button type="submit">${say("show")}</button>
</form>
<ul>${days.map((each) => html`<li><a href="${viewAddress(code, { asOf: each, lang: language })}">${each}</a></li>
`)}<li><a href="${viewAddress(code, { lang: language })}">${say("today")}</a></li></ul>
</section>`;
}
