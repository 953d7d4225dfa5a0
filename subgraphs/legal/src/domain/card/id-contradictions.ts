import { legalActIdParts, registrationNumberOf, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { kindOfActId, type LegalActKind } from "../legal-act-kind";
import type { CardFinding } from "./card-finding";
import type { Read, ReadCard } from "./read-card";

const FIX: LocalizedText = { kk: "Идентификаторды немесе мәтінді тексеріңіз.", ru: "Проверьте идентификатор или текст." };
const NUMBERED: ReadonlySet<LegalActKind> = new Set(["LAW", "CODE", "DECREE", "GOVERNMENT_RESOLUTION"]);
const KIND_WORDS: Readonly<Record<LegalActKind, LocalizedText>> = {
  CONSTITUTION: { kk: "Конституция", ru: "Конституция" },
  CODE: { kk: "кодекс", ru: "кодекс" },
  LAW: { kk: "заң", ru: "закон" },
  DECREE: { kk: "жарлық", ru: "указ" },
  GOVERNMENT_RESOLUTION: { kk: "Үкімет қаулысы", ru: "постановление Правительства" },
  ORDER: { kk: "бұйрық", ru: "приказ" },
  LOCAL_ACT: { kk: "жергілікті орган актісі", ru: "акт местного органа" },
  OTHER: { kk: "өзге акт", ru: "иной акт" },
};

/** What in a text contradicts the identifier that it was given under: number, year, kind, or the address that the page itself bears. */
export function idContradictions(id: LegalActId, card: ReadCard): CardFinding[] {
  const { year } = legalActIdParts(id);
  return [
    ...ifContradicts(id, card.registrationNumber, (number) => !bearsRegistration(id, number), (number) => ({ kk: `мәтіндегі № ${number} тіркеу нөміріне`, ru: `регистрационному № ${number} из текста` })),
    ...(NUMBERED.has(kindOfActId(id)) ? ifContradicts(id, card.number, (number) => digitsOf(number) !== bodyDigits(id), (number) => ({ kk: `мәтіндегі № ${number} нөміріне`, ru: `№ ${number} из текста` })) : []),
    ...ifContradicts(id, card.date, (date) => Number(date.slice(0, 4)) !== year, (date) => ({ kk: `мәтіндегі ${date} күніне`, ru: `дате ${date} из текста` })),
    ...ifContradicts(id, card.kind, (kind) => !kindFits(id, kind), (kind) => ({ kk: `мәтіндегі акт түріне («${KIND_WORDS[kind].kk}»)`, ru: `виду акта в тексте («${KIND_WORDS[kind].ru}»)` })),
    ...(derived(card) ? [] : ifContradicts(id, card.id, (other) => other !== id, (other) => ({ kk: `беттегі ${other} идентификаторына`, ru: `идентификатору ${other} на странице` }))),
  ];
}

function ifContradicts<T>(id: LegalActId, read: Read<T> | null, contradicts: (value: T) => boolean, told: (value: T) => LocalizedText): CardFinding[] {
  if (read === null || !contradicts(read.value)) return [];
  const words = told(read.value);
  return [
    {
      code: "ID_CONTRADICTS_TEXT",
      refuses: true,
      message: { kk: `Көрсетілген ${id} идентификаторы ${words.kk} қайшы келеді.`, ru: `Указанный идентификатор ${id} противоречит ${words.ru}.` },
      fix: FIX,
      evidence: read.evidence,
    },
  ];
}

/** Identifiers of local acts have their region before the number; G orders have no registration in them. */
function bearsRegistration(id: LegalActId, number: string): boolean {
  const { letter, body } = legalActIdParts(id);
  if (letter !== "V") return letter === "G" || letter === "S";
  return Number(registrationNumberOf(id) ?? body.replace(/^[0-9]?[A-Z]+|_$/g, "")) === Number(number);
}

function kindFits(id: LegalActId, kind: LegalActKind): boolean {
  const told = kindOfActId(id);
  return told === kind || told === "OTHER" || kind === "OTHER" || (told === "CODE" && kind === "CONSTITUTION");
}

/** An identifier that was told by the number contradicts by it already. */
function derived({ id, number, registrationNumber }: ReadCard): boolean {
  return id !== null && (id.evidence === number?.evidence || id.evidence === registrationNumber?.evidence);
}

const digitsOf = (number: string): number => Number(/^\d+/.exec(number)?.[0] ?? NaN);
const bodyDigits = (id: LegalActId): number => Number(legalActIdParts(id).body.replace(/_$/, ""));
