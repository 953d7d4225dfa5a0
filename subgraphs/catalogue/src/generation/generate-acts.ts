import { addDays, type Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Provenance } from "@tizilim/common/pure/provenance";
import { SPHERES } from "./name-words";

/** A card as data/sample/acts.json holds them; the legal subgraph loads it. */
export interface GeneratedAct {
  readonly id: string;
  readonly kind: "ORDER";
  readonly issuer: LocalizedText;
  readonly date: Day;
  readonly number: string;
  readonly registrationNumber: string;
  readonly title: LocalizedText;
  readonly titles: readonly [];
  readonly status: "IN_FORCE";
  readonly statusSince: Day;
  readonly url: null;
  readonly provenance: ReadonlyArray<Provenance>;
}

/** Higher than any registration number of that year, so that no made-up act takes the identifier of a real one. */
const FIRST_REGISTRATION_NUMBER = 60_001;
export const MOST_ACTS = 99_999 - FIRST_REGISTRATION_NUMBER + 1;
const FIRST_DATE: Day = "2025-01-06";
const DAYS = 300;
const FIELDS = ["id", "kind", "issuer", "date", "number", "registrationNumber", "title", "status", "statusSince"];

export function generatedActId(place: number): string {
  return `V25000${FIRST_REGISTRATION_NUMBER + place}`;
}

export function generateActs(count: number, source: string): GeneratedAct[] {
  return Array.from({ length: count }, (_, place) => {
    const sphere = SPHERES[place % SPHERES.length];
    const date = addDays(FIRST_DATE, place % DAYS);
    return {
      id: generatedActId(place),
      kind: "ORDER",
      issuer: { kk: `${sphere?.kk} министрлігі (шартты)`, ru: `Министерство «${sphere?.ru}» (условное)` },
      date,
      number: `${place + 1}-НҚ`,
      registrationNumber: String(FIRST_REGISTRATION_NUMBER + place),
      title: {
        kk: `«${sphere?.kk}» саласында мемлекеттік қызметтер көрсетудің ${place + 1}-қағидаларын бекіту туралы`,
        ru: `Об утверждении Правил ${place + 1} оказания государственных услуг в сфере «${sphere?.ru}»`,
      },
      titles: [],
      status: "IN_FORCE",
      statusSince: addDays(date, 10),
      url: null,
      provenance: FIELDS.map((field) => ({ field, origin: "GENERATED", source })),
    };
  });
}
