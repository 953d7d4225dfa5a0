import { normaliseKazakhText } from "@tizilim/common/pure/language/kazakh-text";
import type { Language } from "@tizilim/common/pure/localized-text";
import { inItsAlphabet } from "../text/in-its-alphabet";
import { kazakhFunction } from "./kazakh-function";
import { russianFunction } from "./russian-function";

const QUOTED_WHOLE = /^\s*[«“„"]([^«»“”„"]*)[»”"]\s*\.?\s*$/u;
/** «П Р А В И Л А»: set wide. */
const SPACED = /(?<!\p{L})(?:\p{L}\s){3,}\p{L}(?!\p{L})/gu;
/** «Порядок оказания государственной услуги» says nothing of what is done. */
const OF_SERVICES = /^\p{L}+\s+(?:\p{L}+\s+)?услуг|қызмет\p{L}*\s+көрсету$/iu;

/**
 * What is done for an applicant, in the nominative, as the title of rules or a heading tells it: «Порядок выдачи пропуска» gives «Выдача
 * пропуска». Null where it tells of nothing that is done for one. `any`: of titles of which something else tells already that a
 * service is meant.
 */
export function functionNamed(heading: string, language: Language, any = false): string | null {
  const words = heading.replace(QUOTED_WHOLE, "$1").replace(SPACED, (letters) => letters.replace(/\s/gu, ""));
  const name = language === "KK" ? kazakhFunction(normaliseKazakhText(words), any) : russianFunction(inItsAlphabet(words), any);
  return name === null || OF_SERVICES.test(name) ? null : name;
}
