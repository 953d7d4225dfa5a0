import type { PageLanguage } from "../../words/bilingual";
import { codeWord, type CodeList } from "../../words/code-words";
import { html, type Markup } from "./markup";
import type { ShownService } from "./service-page";
import type { AskedService } from "./service-question";
import { SERVICE_WORDS } from "./service-words";
import { listMarkup, notTold, textMarkup, textsMarkup } from "./text-markup";
import { viewAddress } from "./view-address";

type Fee = AskedService["fee"];

/** What the register's own record says, field by field; what it does not say is told. */
export function recordSection({ service, asOfText, language }: ShownService): Markup {
  const { status, category, section, subsection, provider, responsibleBody, recipients, recipientNote, intake, channels, forms, fee, term, subtypes, replaces, replacedBy } = service;
  const codes = (list: CodeList, values: ReadonlyArray<string>): Markup => listMarkup(values.map((value) => html`${codeWord(list, value)[language]}`), language);
  const line = (word: keyof typeof SERVICE_WORDS, value: Markup | null): Markup => html`<div><dt>${SERVICE_WORDS[word][language]}</dt><dd>${value ?? notTold(language)}</dd></div>
`;
  const told = (word: keyof typeof SERVICE_WORDS, value: Markup | null): Markup | null => (value === null ? null : line(word, value));
  const otherCode = (code: string | null): Markup | null => (code === null ? null : html`<a href="${viewAddress(code, { asOf: asOfText, lang: language })}"><code>${code}</code></a>`);
  return html`<section aria-labelledby="record">
<h2 id="record">${SERVICE_WORDS.record[language]}</h2>
<dl class="record">
${line("status", html`<span class="status ${status.toLowerCase()}">${codeWord("status", status)[language]}</span>`)}
${line("category", html`${codeWord("category", category)[language]}`)}
${line("section", html`<code>${section.code}</code> ${textMarkup(section.name, language)}`)}
${line("subsection", html`<code>${subsection.code}</code> ${textMarkup(subsection.name, language)}`)}
${line("provider", provider === null ? null : textMarkup(provider.name, language))}
${line("responsibleBody", responsibleBody === null ? null : textMarkup(responsibleBody.name, language))}
${line("recipients", recipients.length === 0 && recipientNote !== null ? textMarkup(recipientNote, language) : html`${codes("recipient", recipients)}${recipientNote === null ? null : html`<p>${textMarkup(recipientNote, language)}</p>`}`)}
${line("intake", textsMarkup(intake, language))}
${line("channels", codes("channel", channels))}
${line("forms", codes("form", forms))}
${line("fee", feeMarkup(fee, language))}
${line("term", term === null ? null : textMarkup(term, language))}
${told("subtypes", subtypes.length === 0 ? null : subtypeTable(service, language))}
${line("validity", validity(service, language))}
${told("replaces", otherCode(replaces))}
${told("replacedBy", otherCode(replacedBy))}
</dl>
</section>`;
}

function feeMarkup(fee: Fee, language: PageLanguage): Markup | null {
  return fee === null ? null : html`${codeWord("fee", fee.kind)[language]}${fee.description === null ? null : html`<p>${textMarkup(fee.description, language)}</p>`}`;
}

function subtypeTable({ subtypes }: AskedService, language: PageLanguage): Markup {
  const say = (word: "subtypes" | "fee" | "forms" | "term"): string => SERVICE_WORDS[word][language];
  return html`<div class="wide" role="region" tabindex="0" aria-label="${say("subtypes")}"><table><thead><tr><th scope="col">${say("subtypes")}</th><th scope="col">${say("fee")}</th><th scope="col">${say("forms")}</th><th scope="col">${say("term")}</th></tr></thead><tbody>
${subtypes.map(({ name, fee, forms, term }) => html`<tr><th scope="row">${textMarkup(name, language)}</th><td>${feeMarkup(fee, language) ?? notTold(language)}</td><td>${listMarkup(forms.map((form) => html`${codeWord("form", form)[language]}`), language)}</td><td>${term === null ? notTold(language) : textMarkup(term, language)}</td></tr>
`)}</tbody></table></div>`;
}

function validity({ validFrom, validTo }: AskedService, language: PageLanguage): Markup {
  const from = html`<time datetime="${validFrom}">${validFrom}</time>`;
  const to = validTo === null ? null : html`<time datetime="${validTo}">${validTo}</time>`;
  if (language === "kk") return html`${from} күнінен бастап${to === null ? null : html`, ${to} күніне дейін (ол күнді қоспағанда)`}`;
  return html`с ${from}${to === null ? null : html` до ${to} (не включая этот день)`}`;
}
