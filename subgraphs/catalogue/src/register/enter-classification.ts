import { missingLanguages, LANGUAGES } from "@tizilim/common/pure/localized-text";
import { SECTIONS, SUBSECTIONS } from "../classification/classification.tables";
import type { SectionRecord, SubsectionRecord } from "../domain/classification-record";
import { schemeInForce, type CodeScheme } from "../domain/code-scheme";
import { refusal, type EntryRefusal } from "../domain/entry-refusal";
import { isSectionCode, isSubsectionCode, sectionOf } from "../domain/service-code";
import { indexNames } from "../search/search-term.store";
import type { EnteredSubject } from "./entered-subject";
import type { Occasion } from "./register-commands";
import type { RegisterWriter } from "./register-writer";
import { knownSegments, recordOn } from "./subject-versions.store";

/** RULES-2025/2: adds the section, or gives it the name. A day before its first one lets it begin then. */
export async function enterSection(
  register: RegisterWriter,
  schemes: ReadonlyArray<CodeScheme>,
  code: string,
  record: SectionRecord,
  occasion: Occasion,
): Promise<EnteredSubject | EntryRefusal> {
  if (!isSectionCode(code, schemeInForce(schemes, occasion.effectiveFrom))) return invalidCode(code);
  if (isNameless(record)) return nameMissing(code);
  const known = await knownSegments(register.manager, SECTIONS, code);
  const kind = known.length === 0 ? "SECTION_ADDED" : "SECTION_AMENDED";
  const entry = await register.append(SECTIONS, { kind, subject: code, revise: () => record, ...occasion }, indexNames("SECTION"));
  return { subject: code, entry };
}

/** RULES-2025/3: adds the subsection under the section that its first digits name, or gives it the name. */
export async function enterSubsection(
  register: RegisterWriter,
  schemes: ReadonlyArray<CodeScheme>,
  code: string,
  { name }: Pick<SubsectionRecord, "name">,
  occasion: Occasion,
): Promise<EnteredSubject | EntryRefusal> {
  const scheme = schemeInForce(schemes, occasion.effectiveFrom);
  if (!isSubsectionCode(code, scheme)) return invalidCode(code);
  if (isNameless({ name })) return nameMissing(code);
  const section = sectionOf(code, scheme);
  if (recordOn(await knownSegments(register.manager, SECTIONS, section), occasion.effectiveFrom) === null) return unknownSection(section);
  const known = await knownSegments(register.manager, SUBSECTIONS, code);
  const kind = known.length === 0 ? "SUBSECTION_ADDED" : "SUBSECTION_AMENDED";
  const entry = await register.append(SUBSECTIONS, { kind, subject: code, revise: () => ({ section, name }), ...occasion }, indexNames("SUBSECTION"));
  return { subject: code, entry };
}

function isNameless({ name }: SectionRecord): boolean {
  return missingLanguages(name).length === LANGUAGES.length;
}

function invalidCode(code: string): EntryRefusal {
  return refusal("INVALID_LEVEL_CODE", "code", "RULES-2025/6", `${code} коды деңгейдің цифр санына сай емес`, `В коде ${code} не столько цифр, сколько у уровня`);
}

function nameMissing(code: string): EntryRefusal {
  return refusal("NAME_MISSING", "name", "RULES-2025/2", `${code}: атауы екі тілде де жоқ`, `${code}: названия нет ни на одном языке`);
}

function unknownSection(code: string): EntryRefusal {
  return refusal("UNKNOWN_SECTION", "section", "RULES-2025/2", `${code} бөлімі бұл күні тізілімде жоқ`, `Раздела ${code} на эту дату нет в реестре`);
}
