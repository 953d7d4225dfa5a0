import type { AsOf } from "@tizilim/common/pure/as-of";
import type { PageLanguage } from "../../words/bilingual";
import { actSection } from "./act-section";
import type { Untold } from "./ask-service";
import { daySection } from "./day-section";
import { historySection } from "./history-section";
import { machineSection } from "./machine-section";
import { html, type Markup } from "./markup";
import { momentText } from "./moment-text";
import { pageFrame } from "./page-frame";
import { provenanceSection } from "./provenance-section";
import { recordSection } from "./record-section";
import type { AskedRegistry, AskedService } from "./service-question";
import { SERVICE_WORDS } from "./service-words";
import { textMarkup } from "./text-markup";
import { alternatesOf, viewAddress } from "./view-address";
import { whySection } from "./why-section";

export interface ShownService {
  readonly service: AskedService;
  readonly registry: AskedRegistry;
  readonly untold: ReadonlyArray<Untold>;
  readonly asOf: AsOf;
  readonly asOfText: string | null;
  /** The day whose law is shown. */
  readonly day: string;
  readonly language: PageLanguage;
}

/** The page of a service as of its moment. */
export function servicePage(shown: ShownService): string {
  const { service, asOfText, language } = shown;
  const { code, name } = service;
  const title = name[language] ?? name.ru ?? name.kk ?? code;
  return pageFrame({
    language,
    title: [code, title, ...(asOfText === null ? [] : [asOfText])].join(" · "),
    inLanguage: (each) => viewAddress(code, { asOf: asOfText, lang: each }),
    links: html`${alternatesOf(code, asOfText).map(({ type, address }) => html`<link rel="alternate" type="${type}" href="${address}">
`)}<link rel="canonical" href="${viewAddress(code, { asOf: asOfText })}">
`,
    body: html`<article>
${heading(shown)}
${recordSection(shown)}
${actSection(shown)}
${whySection(shown)}
${historySection(shown)}
${daySection(shown)}
${provenanceSection(shown)}
${machineSection(shown)}
</article>`,
  });
}

function heading({ service, registry, asOf, day, language }: ShownService): Markup {
  const { code, name, status } = service;
  const other = language === "kk" ? "ru" : "kk";
  const { note, name: dataset } = registry.dataset;
  const isNow = asOf.inForceOn === null && asOf.knownOn === null;
  const view = { kk: `${day} күнгі жазба`, ru: `Запись на ${day}` }[language];
  const known = asOf.knownOn === null ? "" : { kk: `, ${momentText(asOf.knownOn)} сәтінде белгілі болғаны бойынша`, ru: `, как она была известна ${momentText(asOf.knownOn)}` }[language];
  return html`<header class="service-head">
<p class="kind">${SERVICE_WORDS.code[language]} <code>${code}</code></p>
<h1>${textMarkup(name, language)}</h1>
${name[language] === null ? null : html`<p class="other-name"><span class="visually-hidden">${SERVICE_WORDS.otherName[language]}: </span>${name[other] === null ? html`<span class="missing">${SERVICE_WORDS.missingOther[language]}</span>` : html`<span lang="${other}">${name[other]}</span>`}</p>`}
${status === "EXCLUDED" ? html`<p class="notice excluded" role="note">${SERVICE_WORDS.excludedNote[language]}</p>` : null}
${isNow ? null : html`<p class="notice view" role="note">${view}${known}. <a href="${viewAddress(code, { lang: language })}">${SERVICE_WORDS.today[language]}</a></p>`}
${registry.dataset.kind === "OFFICIAL" ? null : html`<p class="notice dataset" role="note">${textMarkup(dataset, language)}. ${note === null ? null : textMarkup(note, language)}</p>`}
</header>`;
}
