import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { both, type PageLanguage } from "../../words/bilingual";
import { codeWord } from "../../words/code-words";
import { todaysId } from "../../export/cpsv/cpsv-addresses";
import { html, type Markup } from "./markup";
import { momentText } from "./moment-text";
import type { ShownService } from "./service-page";
import type { AskedEntry } from "./service-question";
import { FIELD_WORDS, SERVICE_WORDS } from "./service-words";
import { valueText, type BodyNames } from "./value-text";
import { viewAddress } from "./view-address";

/** Every entry about the service, the newest first, with what it changed. */
export function historySection({ service, language }: ShownService): Markup {
  const { nodes, pageInfo } = service.history;
  const names = namesIn(nodes);
  return html`<section aria-labelledby="history">
<h2 id="history">${SERVICE_WORDS.history[language]}</h2>
<ol class="history" reversed>
${[...nodes].reverse().map((entry) => entryMarkup(entry, service.code, language, names))}</ol>
${pageInfo.hasPreviousPage ? html`<p>${SERVICE_WORDS.olderEntries[language]}</p>` : null}
</section>`;
}

/** An entry holds the ids of bodies; their names stand in the views of the entries. */
function namesIn(entries: ReadonlyArray<AskedEntry>): BodyNames {
  const bodies = entries.flatMap(({ service }) => [service?.provider, service?.responsibleBody]).filter((body) => body != null);
  return new Map(bodies.map(({ id, name }): [string, LocalizedText] => [todaysId(id), name]));
}

function entryMarkup(entry: AskedEntry, code: string, language: PageLanguage, names: BodyNames): Markup {
  const { number, kind, effectiveFrom, recordedAt, changes } = entry;
  const say = (word: keyof typeof SERVICE_WORDS): string => SERVICE_WORDS[word][language];
  const isFirst = kind === "SERVICE_INCLUDED";
  const table = changeTable(entry, language, names);
  return html`<li id="entry-${number}" value="${number}">
<h3>№ ${number}: ${codeWord("entryKind", kind)[language]}, <time datetime="${effectiveFrom}">${effectiveFrom}</time></h3>
<p class="entry-details">${say("recorded")}: <time datetime="${recordedAt}">${momentText(recordedAt)}</time>. ${say("cause")}: ${causeText(entry, language)}. <a href="${viewAddress(code, { asOf: effectiveFrom, lang: language })}">${say("viewOfDay")}<span class="visually-hidden"> (${effectiveFrom})</span></a></p>
${changes.length === 0 ? null : isFirst ? html`<details><summary>${say("firstRecord")}</summary>${table}</details>` : table}
</li>
`;
}

/** The order and the data set that an entry rests on. */
export function causeText({ cause: { reference, orderNumber, orderDate } }: Pick<AskedEntry, "cause">, language: PageLanguage): Markup {
  const order = orderNumber === null ? null : both(`${orderDate ?? ""} № ${orderNumber} бұйрық`, `приказ № ${orderNumber}${orderDate === null ? "" : ` от ${orderDate}`}`)[language].trim();
  return html`${[order, reference].filter((part) => part !== null && part !== "").join("; ")}`;
}

function changeTable({ number, changes, kind }: AskedEntry, language: PageLanguage, names: BodyNames): Markup {
  const say = (word: keyof typeof SERVICE_WORDS): string => SERVICE_WORDS[word][language];
  const isFirst = kind === "SERVICE_INCLUDED";
  const nothing = html`<span class="not-told">—</span>`;
  return html`<div class="wide" role="region" tabindex="0" aria-label="№ ${number}: ${say("field")}, ${say("before")}, ${say("after")}"><table class="changes"><thead><tr><th scope="col">${say("field")}</th>${isFirst ? null : html`<th scope="col">${say("before")}</th>`}<th scope="col">${say("after")}</th></tr></thead><tbody>
${changes.map(({ field, before, after }) => {
  const [was, is] = [valueText(field, before, language, names), valueText(field, after, language, names)];
  const old = isFirst ? null : html`<td>${was === null ? nothing : html`<del>${was}</del>`}</td>`;
  return html`<tr><th scope="row">${FIELD_WORDS[field]?.[language] ?? field}</th>${old}<td>${is === null ? nothing : isFirst ? is : html`<ins>${is}</ins>`}</td></tr>
`;
})}</tbody></table></div>`;
}
