import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { draftTexts, type NamedText } from "./draft-texts";
import type { CriterionStatement } from "./proposal";
import { refusal, type Refusal } from "./refusal";
import type { DraftedFields } from "./service-draft";

/** What the register can hold and a reader take in; no norm gives these figures. */
export const LONGEST_TEXT = 4_000;
export const LONGEST_LIST = 100;

export interface SizedInput {
  readonly draft?: DraftedFields | null;
  readonly justification?: LocalizedText | null;
  readonly criteria?: ReadonlyArray<CriterionStatement>;
  readonly note?: LocalizedText | null;
  readonly grounds?: ReadonlyArray<{ readonly text: LocalizedText; readonly provision: string; readonly code: string }>;
}

/** Everything that is too long, by its field, in characters as a reader counts them. */
export function sizeRefusals(input: SizedInput): Refusal[] {
  const long = textsOf(input).filter(({ text }) => isTooLong(text));
  const many = listsOf(input).filter(({ length }) => length > LONGEST_LIST);
  return [
    ...long.map(({ field }) => textTooLong(field, field)),
    ...many.map(({ field, length }) => refusal("LIST_TOO_LONG", field, null, {
      kk: `${field}: тізімде ${LONGEST_LIST} жолдан аспауға тиіс, қазір ${length}.`, ru: `${field}: в списке не больше ${LONGEST_LIST} строк, сейчас ${length}.`,
    })),
  ];
}

export function isTooLong({ kk, ru }: LocalizedText): boolean {
  return [kk, ru].some((text) => text !== null && text.length > LONGEST_TEXT && [...text].length > LONGEST_TEXT);
}

/** named: by what the reader knows the text. */
export function textTooLong(field: string, named: string): Refusal {
  return refusal("TEXT_TOO_LONG", field, null, {
    kk: `${named}: мәтін ${LONGEST_TEXT} таңбадан аспауға тиіс.`, ru: `${named}: текст не длиннее ${LONGEST_TEXT} знаков.`,
  });
}

function textsOf({ draft, justification, criteria = [], note, grounds = [] }: SizedInput): NamedText[] {
  const named: ReadonlyArray<readonly [string, LocalizedText | null | undefined]> = [
    ["justification", justification],
    ...criteria.map(({ criterion, evidence }) => [`criteria.${criterion}`, evidence] as const),
    ["note", note],
    ...grounds.flatMap(({ text, provision, code }, at) => [
      [`grounds[${at}].text`, text] as const,
      [`grounds[${at}].provision`, { kk: provision, ru: null }] as const,
      [`grounds[${at}].code`, { kk: code, ru: null }] as const,
    ]),
  ];
  const ofDraft = draftTexts(draft ?? {}).map(({ field, text }) => ({ field: `draft.${field}`, text }));
  return [...ofDraft, ...named.flatMap(([field, text]) => (text == null ? [] : [{ field, text }]))];
}

function listsOf({ draft, criteria = [], grounds = [] }: SizedInput): ReadonlyArray<{ readonly field: string; readonly length: number }> {
  const { recipients = [], intake = [], channels = [], forms = [], subtypes = [] } = draft ?? {};
  const lists = { recipients, intake, channels, forms, subtypes };
  return [
    ...Object.entries(lists).map(([field, { length }]) => ({ field: `draft.${field}`, length })),
    { field: "criteria", length: criteria.length },
    { field: "grounds", length: grounds.length },
  ];
}
