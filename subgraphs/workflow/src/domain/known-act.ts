import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** Of an act in the legal subgraph, what a proposal that rests on it must know. */
export interface KnownAct {
  readonly id: string;
  readonly kind: string;
  readonly status: "IN_FORCE" | "AMENDED" | "REPEALED" | "DRAFT" | "UNKNOWN";
  readonly title: LocalizedText;
}

/** Law «О правовых актах», art. 7: acts that may name a fee (LAW/24 (1): "in accordance with laws"). */
export function isLaw({ kind }: KnownAct): boolean {
  return kind === "LAW" || kind === "CODE" || kind === "CONSTITUTION";
}

const REGULATION_RU = /регламент[а-яё]*\s+(оказания\s+)?(электронн[а-яё]+\s+)?государственн/iu;
const REGULATION_KK = /(қызмет|көрсет)[а-яёәғқңөұүһіi]*\s+(стандарт[а-яёәғқңөұүһіi]*\s+мен\s+)?регламент/iu;

/** LAW/16, 17: a «регламент государственной услуги»; a technical regulation is none. */
export function isServiceRegulation({ title }: KnownAct): boolean {
  return REGULATION_RU.test(title.ru ?? "") || REGULATION_KK.test(title.kk ?? "");
}
