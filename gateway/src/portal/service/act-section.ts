import type { PageLanguage } from "../../words/bilingual";
import { codeWord } from "../../words/code-words";
import { NOT_KEPT } from "./ask-service";
import { html, type Markup } from "./markup";
import type { ShownService } from "./service-page";
import type { AskedAct } from "./service-question";
import { SERVICE_WORDS } from "./service-words";
import { notTold, textMarkup } from "./text-markup";

/** The act that governs the service, and the others that belong to it, each with a link to its page. */
export function actSection({ service: { governingAct, actLinks }, untold, language }: ShownService): Markup {
  const say = (word: keyof typeof SERVICE_WORDS): string => SERVICE_WORDS[word][language];
  const why = (field: string): Markup | null => {
    const fault = untold.find((each) => each.field === field);
    return fault === undefined ? null : html`<span class="untold">${say(fault.code === NOT_KEPT ? "notKept" : "untold")}</span>`;
  };
  const others = (actLinks?.nodes ?? []).filter(({ role, act }) => !(role === "GOVERNS" && act.actId !== null && act.actId === governingAct?.actId));
  return html`<section aria-labelledby="acts">
<h2 id="acts">${say("legal")}</h2>
<dl class="record">
<div><dt>${say("governingAct")}</dt><dd>${why("governingAct") ?? (governingAct === null ? notTold(language) : actMarkup(governingAct, language))}</dd></div>
<div><dt>${say("otherActs")}</dt><dd>${why("actLinks") ?? (others.length === 0 ? html`<span class="not-told">${say("noActs")}</span>` : html`<ul>${others.map(({ role, act, anchor }) => html`<li>${actMarkup(act, language, anchor)} <span class="role">${codeWord("linkRole", role)[language]}</span></li>
`)}</ul>`)}${actLinks?.pageInfo.hasNextPage === true ? html`<p>${say("moreActs")}</p>` : null}</dd></div>
</dl>
</section>`;
}

function actMarkup(act: AskedAct, language: PageLanguage, anchor: string | null = null): Markup {
  const { actId, kind, title, number, date, status } = act;
  const name = title.kk === null && title.ru === null ? html`${codeWord("actKind", kind)[language]}` : textMarkup(title, language);
  const details = [codeWord("actKind", kind)[language], date, number === null ? null : `№ ${number}`, codeWord("actStatus", status)[language]].filter((part) => part !== null);
  const place = anchor === null ? "" : `#${anchor}`;
  return html`${actId === null ? name : html`<a href="/acts/${actId}${place}">${name}</a>`} <span class="act-details ${status.toLowerCase()}">${details.join(", ")}${actId === null ? null : html` <code>${actId}</code>`}</span>`;
}
