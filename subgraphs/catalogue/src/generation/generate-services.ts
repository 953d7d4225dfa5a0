import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Channel, Fee, FormOfProvision, RecipientKind } from "../domain/service-record";
import type { LoadableService } from "../loading/loadable-register";
import { generatedActId } from "./generate-acts";
import { providerKey } from "./generate-providers";
import { generatedName } from "./generated-name";
import { SPHERES } from "./name-words";
import type { SeededNumbers } from "./seeded-numbers";

export interface ServicesToGenerate {
  readonly services: number;
  readonly acts: number;
  readonly providers: number;
  readonly subsections: ReadonlyArray<string>;
  readonly source: string;
}

const FORMS: ReadonlyArray<FormOfProvision> = ["ELECTRONIC_FULL", "ELECTRONIC_PARTIAL", "PAPER", "PROACTIVE", "ONE_APPLICATION", "ONE_WINDOW"];
const RECIPIENTS: ReadonlyArray<RecipientKind> = ["NATURAL_PERSON", "LEGAL_ENTITY"];
const CHANNELS: ReadonlyArray<readonly [Channel, LocalizedText]> = [
  ["PROVIDER", { kk: "көрсетілетін қызметті беруші", ru: "услугодатель" }],
  ["STATE_CORPORATION", { kk: "Мемлекеттік корпорация", ru: "Государственная корпорация" }],
  ["EGOV_PORTAL", { kk: "«электрондық үкімет» веб-порталы", ru: "веб-портал «электронного правительства»" }],
];
const FEES: ReadonlyArray<Fee> = [
  { kind: "FREE", description: null },
  { kind: "FREE", description: null },
  { kind: "PAID", description: { kk: "мемлекеттік баж алынады", ru: "взимается государственная пошлина" } },
  { kind: "MIXED", description: { kk: "жеке тұлғаларға тегін", ru: "для физических лиц бесплатно" } },
];
const LONGEST_TERM_DAYS = 30;
const ONE_IN_SO_MANY_SIGNIFICANT = 10;
const FIELDS = [
  "code", "section", "subsection", "name", "category", "recipients", "provider", "responsibleBody", "intake", "channels", "fee", "forms", "term", "governingAct",
];

/** Spread evenly over the subsections, so that none is full before all are. */
export function generateServices(numbers: SeededNumbers, wanted: ServicesToGenerate): LoadableService[] {
  const provenance = FIELDS.map((field) => ({ field, origin: "GENERATED" as const, source: wanted.source }));
  const firstName = numbers.below(1_000_000);
  return Array.from({ length: wanted.services }, (_, place): LoadableService => {
    const channels = numbers.some(CHANNELS, CHANNELS.length);
    const days = 1 + numbers.below(LONGEST_TERM_DAYS);
    return {
      subsection: wanted.subsections[place % wanted.subsections.length] ?? "",
      name: generatedName(firstName + place),
      category: numbers.below(ONE_IN_SO_MANY_SIGNIFICANT) === 0 ? "SOCIALLY_SIGNIFICANT" : "STATE_SERVICE",
      recipients: numbers.some(RECIPIENTS, RECIPIENTS.length),
      provider: providerKey(numbers.below(wanted.providers)),
      responsibleBody: providerKey(numbers.below(Math.min(wanted.providers, SPHERES.length))),
      intake: channels.map(([, text]) => text),
      channels: channels.map(([channel]) => channel),
      fee: numbers.pick(FEES),
      forms: numbers.some(FORMS, 2),
      term: { kk: `${days} жұмыс күні`, ru: `рабочих дней: ${days}` },
      governingAct: generatedActId(numbers.below(wanted.acts)),
      provenance,
    };
  });
}
