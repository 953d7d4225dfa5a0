import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { z } from "zod";
import type { PageLanguage } from "../../words/bilingual";
import { codeWord, type CodeList } from "../../words/code-words";
import { RECORDED, type RecordedFee, type RecordedSubtype } from "./recorded-values";

/** Names of bodies by their ids, as they stood in the entries. */
export type BodyNames = ReadonlyMap<string, LocalizedText>;

type Tell = (value: unknown, language: PageLanguage, names: BodyNames) => string | null;

/** Null where the value is not of the form, as of a record of another time. */
function told<Shape extends z.ZodType>(shape: Shape, tell: (value: z.infer<Shape>, language: PageLanguage, names: BodyNames) => string | null): Tell {
  return (value, language, names) => {
    const read = shape.safeParse(value);
    return read.success ? tell(read.data, language, names) : null;
  };
}

const codes = (list: CodeList): Tell => told(RECORDED.codes, (value, language) => [value].flat().map((code) => codeWord(list, code)[language]).join("; "));
const body = told(RECORDED.word, (id, language, names) => nameOf(names.get(String(id)), language));

const TELLERS: Readonly<Record<string, Tell>> = {
  category: codes("category"),
  status: codes("status"),
  recipients: codes("recipient"),
  channels: codes("channel"),
  forms: codes("form"),
  provider: body,
  responsibleBody: body,
  intake: told(RECORDED.texts, (texts, language) => texts.map((text) => nameOf(text, language) ?? "—").join("; ")),
  fee: told(RECORDED.fee, feeText),
  subtypes: told(RECORDED.subtypes, (subtypes, language) => subtypes.map((subtype) => subtypeText(subtype, language)).join("; ")),
  provenance: told(RECORDED.list, (list) => String(list.length)),
};
const PLAIN = told(RECORDED.text, nameOf);

/**
 * The canonical JSON of a field of a record, as an entry holds it, in words of one language; null where it says nothing. A text that the language lacks is given
 * in the other one, marked by its tag. What is not understood stands as it came.
 */
export function valueText(field: string, json: string | null, language: PageLanguage, names: BodyNames): string | null {
  const value = json === null ? null : (JSON.parse(json) as unknown);
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  const words = (Object.hasOwn(TELLERS, field) ? TELLERS[field] : PLAIN)?.(value, language, names) ?? null;
  return words ?? (typeof value === "string" ? value : json);
}

function nameOf(text: LocalizedText | undefined, language: PageLanguage): string | null {
  const own = text?.[language] ?? null;
  const other = language === "kk" ? "ru" : "kk";
  return own ?? (text?.[other] == null ? null : `[${other}] ${text[other]}`);
}

function feeText({ kind, description }: RecordedFee, language: PageLanguage): string {
  const words = description === null ? null : nameOf(description, language);
  return [codeWord("fee", kind)[language], ...(words === null ? [] : [words])].join(". ");
}

function subtypeText({ name, fee, forms, term }: RecordedSubtype, language: PageLanguage): string {
  const parts = [fee === null ? null : feeText(fee, language), forms.map((form) => codeWord("form", form)[language]).join(", ") || null, term === null ? null : nameOf(term, language)];
  return `${nameOf(name, language) ?? "—"} (${parts.filter((part) => part !== null).join("; ") || "—"})`;
}
