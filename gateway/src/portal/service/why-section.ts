import { causeText } from "./history-section";
import { html, type Markup } from "./markup";
import type { ShownService } from "./service-page";
import type { AskedExplanation } from "./service-question";
import { FIELD_WORDS, SERVICE_WORDS } from "./service-words";
import { textMarkup } from "./text-markup";

type Shown = Pick<ShownService, "language" | "untold">;

/** Since which entry each value stands, or was taken away, which norm asks for it, and what the act says of it. */
export function whySection({ service: { explanations }, language, untold }: ShownService): Markup | null {
  const told = (explanations ?? []).filter(({ entry }) => entry !== null);
  if (told.length === 0) return null;
  return html`<section class="why" aria-labelledby="why">
<h2 id="why">${SERVICE_WORDS.why[language]}</h2>
<p>${SERVICE_WORDS.whyHint[language]}</p>
${told.map((explanation) => explanationMarkup(explanation, { language, untold }))}</section>`;
}

function explanationMarkup(explanation: AskedExplanation, shown: Shown): Markup {
  const { field, standing, norms, normsUnknown } = explanation;
  const { language } = shown;
  const say = (word: keyof typeof SERVICE_WORDS): string => SERVICE_WORDS[word][language];
  const words = FIELD_WORDS[field]?.[language] ?? field;
  return html`<details id="why-${field}"><summary>${words}${standing === "WITHDRAWN" ? `: ${say("withdrawn")}` : null}</summary>
<dl class="record">
<div><dt>${say("entry")}</dt><dd>${entryMarkup(explanation, shown)}</dd></div>
<div><dt>${say("norms")}</dt><dd>${norms.length === 0 ? null : html`<ul>${norms.map(({ provision, asks }) => html`<li><code>${provision}</code> ${textMarkup(asks, language)}</li>`)}</ul>`}${normsUnknown === null ? null : html`<p>${textMarkup(normsUnknown, language)}</p>`}</dd></div>
${quoteMarkup(explanation, shown)}</dl></details>
`;
}

function entryMarkup({ entry }: AskedExplanation, { language }: Shown): Markup | null {
  if (entry === null) return null;
  const { number, effectiveFrom } = entry;
  return html`<a href="#entry-${number}">№ ${number}</a>, <time datetime="${effectiveFrom}">${effectiveFrom}</time>. ${SERVICE_WORDS.cause[language]}: ${causeText(entry, language)}`;
}

/** In the page's language, else in the other one, told as such. */
function quoteMarkup({ act, ...quotes }: AskedExplanation, { language, untold }: Shown): Markup | null {
  const line = (value: Markup): Markup => html`<div><dt>${SERVICE_WORDS.actSays[language]}</dt><dd>${value}</dd></div>
`;
  if (untold.some(({ field }) => field === "explanations")) return line(html`<span class="untold">${SERVICE_WORDS.untold[language]}</span>`);
  const told = quotes[language]?.quote != null ? language : language === "kk" ? "ru" : "kk";
  const said = quotes[told];
  if (said?.quote == null || act?.actId == null) return null;
  const place = said.anchor === null ? "" : `#${said.anchor}`;
  return line(html`<a href="/acts/${act.actId}${place}"><q lang="${told}">${said.quote}</q></a> (${SERVICE_WORDS.editionOf[language]} <time datetime="${said.edition}">${said.edition}</time>)`);
}
