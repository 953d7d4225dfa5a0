import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { draftTexts, type NamedText } from "./draft-texts";
import type { CriterionStatement } from "./proposal";
import { refusal, type Refusal } from "./refusal";
import type { DraftedFields } from "./service-draft";

/** What the register can hold and a reader take in; no norm gives these figures. */
export const LONGEST_TEXT = 4_000;
/** Of the report of a public discussion (norm 63), which answers every remark. */
export const LONGEST_REPORT = 40_000;
export const LONGEST_LIST = 100;

export interface SizedInput {
  readonly draft?: DraftedFields | null;
  readonly justification?: LocalizedText | null;
  readonly criteria?: ReadonlyArray<CriterionStatement>;
  readonly note?: LocalizedText | null;
  readonly report?: LocalizedText | null;
  readonly places?: ReadonlyArray<string>;
  readonly grounds?: ReadonlyArray<{ readonly text: LocalizedText; readonly provision: string; readonly code: string }>;
}

/** Everything that is too long, by its field, in characters as a reader counts them. */
export function sizeRefusals(input: SizedInput): Refusal[] {
  const long = textsOf(input).filter(({ field, text }) => isTooLong(text, longestOf(field)));
  const many = listsOf(input).filter(({ length }) => length > LONGEST_LIST);
  return [
    ...long.map(({ field }) => textTooLong(field, field, longestOf(field))),
    ...many.map(({ field, length }) => refusal("LIST_TOO_LONG", field, null, {
      kk: `${field}: тізімде ${LONGEST_LIST} жолдан аспауға тиіс, қазір ${length}.`, ru: `${field}: в списке не больше ${LONGEST_LIST} строк, сейчас ${length}.`,
    })),
  ];
}

export function isTooLong({ kk, ru }: LocalizedText, longest = LONGEST_TEXT): boolean {
  return [kk, ru].some((text) => text !== null && text.length > longest && [...text].length > longest);
}

/** named: by what the reader knows the text. */
export function textTooLong(field: string, named: string, longest = LONGEST_TEXT): Refusal {
  return refusal("TEXT_TOO_LONG", field, null, {
    kk: `${named}: мәтін ${longest} таңбадан аспауға тиіс.`, ru: `${named}: текст не длиннее ${longest} знаков.`,
  });
}

function textsOf({ draft, justification, criteria = [], note, report, places = [], grounds = [] }: SizedInput): NamedText[] {
  const named: ReadonlyArray<readonly [string, LocalizedText | null | undefined]> = [
    ["justification", justification],
    ...criteria.map(({ criterion, evidence }) => [`criteria.${criterion}`, evidence] as const),
    ["note", note],
    ["report", report],
    ...places.map((place, at) => [`places[${at}]`, { kk: place, ru: null }] as const),
    ...grounds.flatMap(({ text, provision, code }, at) => [
      [`grounds[${at}].text`, text] as const,
      [`grounds[${at}].provision`, { kk: provision, ru: null }] as const,
      [`grounds[${at}].code`, { kk: code, ru: null }] as const,
    ]),
  ];
  const ofDraft = draftTexts(draft ?? {}).map(({ field, text }) => ({ field: `draft.${field}`, text }));
  return [...ofDraft, ...named.flatMap(([field, text]) => (text == null ? [] : [{ field, text }]))];
}

function listsOf({ draft, criteria = [], places = [], grounds = [] }: SizedInput): ReadonlyArray<{ readonly field: string; readonly length: number }> {
  const { recipients = [], intake = [], channels = [], forms = [], subtypes = [] } = draft ?? {};
  const lists = { recipients, intake, channels, forms, subtypes };
  return [
    ...Object.entries(lists).map(([field, { length }]) => ({ field: `draft.${field}`, length })),
    { field: "criteria", length: criteria.length },
    { field: "places", length: places.length },
    { field: "grounds", length: grounds.length },
  ];
}

function longestOf(field: string): number {
  return field === "report" ? LONGEST_REPORT : LONGEST_TEXT;
}
