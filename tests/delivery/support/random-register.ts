import { BLANK_PROVIDER } from "@tizilim/catalogue/domain/provider-record";
import { PROVIDERS } from "@tizilim/catalogue/provider/provider.table";
import { enterSection, enterSubsection } from "@tizilim/catalogue/register/enter-classification";
import { amendService, excludeService, includeService, isRefusal, type AmendedValues } from "@tizilim/catalogue/register/register-commands";
import type { RegisterWriter } from "@tizilim/catalogue/register/register-writer";
import { addDays } from "@tizilim/common/pure/day";
import { BY_ORDER, JUSTICE, SCHEMES, text, TRANSPORT } from "../../support/register-world";
import { picked } from "../../support/seeded-random";

const SUBSECTIONS = ["00101", "00102", "00201"];

/** One change of the register, of any kind and from any day of the year, often before days that have been spoken for; it may be refused, then nothing changes. */
export async function randomChange(random: () => number, register: RegisterWriter, codes: string[], number: number): Promise<void> {
  const way = random();
  const begins = way < 0.15 || codes.length === 0;
  const occasion = { effectiveFrom: addDays("2026-01-02", Math.floor(random() * (begins ? 90 : 360))), cause: BY_ORDER };
  const name = text(`Қызмет ${number}`, `Услуга ${number}`);
  if (begins) {
    const outcome = await includeService(register, SCHEMES, { code: null, record: { ...valuesOf(random, number), subsection: picked(random, SUBSECTIONS), name }, ...occasion });
    if (!isRefusal(outcome)) codes.push(outcome.code);
  } else if (way < 0.7) await amendService(register, picked(random, codes) as never, valuesOf(random, number), occasion);
  else if (way < 0.76) await excludeService(register, picked(random, codes) as never, occasion);
  else if (way < 0.84) await enterSection(register, SCHEMES, picked(random, ["001", "002", "003"]), { name }, occasion);
  else if (way < 0.92) await enterSubsection(register, SCHEMES, picked(random, [...SUBSECTIONS, "00202"]), { name }, occasion);
  else await register.append(PROVIDERS, { kind: "PROVIDER_AMENDED", subject: TRANSPORT, revise: (standing) => ({ ...BLANK_PROVIDER, ...standing, name, region: picked(random, [null, "KZ-75"]), memberOf: picked(random, [null, JUSTICE]) }), ...occasion });
}

function valuesOf(random: () => number, number: number): AmendedValues {
  const all: AmendedValues = {
    name: text(null, `Услуга ${number} иначе`),
    category: picked(random, ["STATE_SERVICE", "SOCIALLY_SIGNIFICANT"] as const),
    recipients: picked(random, [[], ["NATURAL_PERSON"], ["NATURAL_PERSON", "LEGAL_ENTITY"]] as const),
    recipientNote: picked(random, [null, text("ескертпе", "примечание")]),
    provider: picked(random, [null, JUSTICE, TRANSPORT]),
    responsibleBody: picked(random, [null, JUSTICE]),
    intake: picked(random, [[], [text("ХҚКО", "ЦОН")]]),
    channels: picked(random, [[], ["EGOV_PORTAL"]] as const),
    fee: picked(random, [null, { kind: "FREE", description: null }, { kind: "PAID", description: text("1 АЕК", "1 МРП") }] as const),
    forms: picked(random, [[], ["PAPER"], ["ELECTRONIC_FULL", "ONE_APPLICATION"]] as const),
    term: picked(random, [null, text(`${number} күн`, `${number} дней`)]),
    subtypes: picked(random, [[], [{ name: text("түрі", "подвид"), fee: null, forms: ["PAPER"], term: null }]] as const),
    governingAct: picked(random, [null, "V2000020192"]),
    provenance: picked(random, [[], [{ field: "name.kk", origin: "TRANSLATED", source: "test" }]] as const),
  };
  return Object.fromEntries(Object.entries(all).filter(() => random() < 0.4)) as AmendedValues;
}
