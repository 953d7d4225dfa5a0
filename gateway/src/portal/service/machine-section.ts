import { html, type Markup } from "./markup";
import type { ShownService } from "./service-page";
import { SERVICE_WORDS } from "./service-words";
import { alternatesOf } from "./view-address";

const NAMES: Readonly<Record<string, string>> = { "application/ld+json": "JSON-LD (CPSV-AP 3.2)", "application/json": "JSON" };

/** The same view for programs, and the state of the register that it was made of. */
export function machineSection({ service: { code }, registry, asOfText, language }: ShownService): Markup {
  const say = (word: keyof typeof SERVICE_WORDS): string => SERVICE_WORDS[word][language];
  return html`<section class="machine" aria-labelledby="machine">
<h2 id="machine">${say("machine")}</h2>
<ul>${alternatesOf(code, asOfText).map(({ type, address }) => html`<li><a href="${address}" type="${type}">${NAMES[type] ?? type}</a></li>
`)}</ul>
<p>${say("machineHint")} ${say("revision")}: ${registry.revision}.</p>
</section>`;
}
