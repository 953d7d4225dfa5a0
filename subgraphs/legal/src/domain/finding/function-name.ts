import type { Language } from "@tizilim/common/pure/localized-text";
import { kazakhFunction } from "./kazakh-function";
import { russianFunction } from "./russian-function";

/** What is done for an applicant, in the nominative, as the title of rules or a heading tells it: «Порядок выдачи пропуска» gives «Выдача пропуска». Null where it tells of nothing that is done for one. */
export function functionNamed(heading: string, language: Language): string | null {
  return language === "KK" ? kazakhFunction(heading) : russianFunction(heading);
}
