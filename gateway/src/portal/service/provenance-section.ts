import { codeWord } from "../../words/code-words";
import { html, type Markup } from "./markup";
import type { ShownService } from "./service-page";
import { FIELD_WORDS, SERVICE_WORDS } from "./service-words";

/** Where a value comes from when it does not stand so in the source; the source itself in its own words. */
export function provenanceSection({ service: { provenance }, language }: ShownService): Markup | null {
  if (provenance.length === 0) return null;
  return html`<section class="provenance" aria-labelledby="provenance">
<h2 id="provenance">${SERVICE_WORDS.provenance[language]}</h2>
<details><summary>${SERVICE_WORDS.provenance[language]}: ${provenance.length}</summary>
<ul>${provenance.map(({ field, origin, source }) => {
    const [name = field, ...rest] = field.split(".");
    const words = FIELD_WORDS[name]?.[language] ?? (name === "code" ? SERVICE_WORDS.code[language] : name);
    return html`<li>${[words, ...rest].join(", ")}: ${codeWord("origin", origin)[language]}${source === null ? null : html`. <span class="source">${source}</span>`}</li>
`;
  })}</ul></details>
</section>`;
}
