import type { Day } from "@tizilim/common/pure/day";
import type { EntryCause, RegisterEntryRecord } from "../domain/register-entry";
import { refusal, type EntryRefusal } from "../domain/entry-refusal";
import { schemeInForce, type CodeScheme } from "../domain/code-scheme";
import { partsOf, sectionOf, type ServiceCode } from "../domain/service-code";
import { BLANK_SERVICE, type ServiceRecord } from "../domain/service-record";
import { SERVICES } from "../service/service.table";
import { indexService } from "../search/search-term.store";
import { SUBSECTIONS } from "../classification/classification.tables";
import { countImportedCode, giveCode } from "./code-counter.store";
import { knownSegments, recordOn } from "./subject-versions.store";
import type { RegisterWriter } from "./register-writer";

export interface Occasion {
  readonly effectiveFrom: Day;
  readonly cause: EntryCause;
  readonly proposal?: string | null;
}

export interface Inclusion extends Occasion {
  /** An imported code; null: the next of the subsection is given. */
  readonly code: ServiceCode | null;
  readonly record: Partial<ServiceRecord> & Pick<ServiceRecord, "subsection" | "name">;
}

export type Entered = { readonly code: ServiceCode; readonly entry: RegisterEntryRecord };

export function isRefusal(outcome: object): outcome is EntryRefusal {
  return "message" in outcome;
}

/** RULES-2025/10: a service enters the register under a code of its own. */
export async function includeService(register: RegisterWriter, schemes: ReadonlyArray<CodeScheme>, inclusion: Inclusion): Promise<Entered | EntryRefusal> {
  const { subsection } = inclusion.record;
  const scheme = schemeInForce(schemes, inclusion.effectiveFrom);
  if (recordOn(await knownSegments(register.manager, SUBSECTIONS, subsection), inclusion.effectiveFrom) === null) return unknownSubsection(subsection);
  if (inclusion.code !== null) {
    if (partsOf(inclusion.code, scheme).subsection !== subsection) return codeOutsideSubsection(inclusion.code, subsection);
    if ((await knownSegments(register.manager, SERVICES, inclusion.code)).length > 0) return codeTaken(inclusion.code);
    await countImportedCode(register.manager, inclusion.code, scheme);
  }
  const code = inclusion.code ?? (await giveCode(register.manager, subsection, scheme));
  if (typeof code !== "string") return code;
  const record: ServiceRecord = { ...BLANK_SERVICE, ...inclusion.record, section: sectionOf(subsection, scheme), status: "IN_FORCE" };
  const entry = await register.append(
    SERVICES,
    { kind: "SERVICE_INCLUDED", subject: code, revise: () => record, ...occasionOf(inclusion) },
    indexService(code),
  );
  if (entry === null) throw new Error(`the inclusion of ${code} made no entry`);
  return { code, entry };
}

/** What the values leave out stays as it is. The code, and with it the subsection, never changes. */
export async function amendService(
  register: RegisterWriter,
  code: ServiceCode,
  values: Partial<Omit<ServiceRecord, "status" | "section" | "subsection">>,
  occasion: Occasion,
): Promise<Entered | EntryRefusal> {
  const known = await knownSegments(register.manager, SERVICES, code);
  if (known.length === 0) return unknownService(code);
  const standing = recordOn(known, occasion.effectiveFrom);
  if (standing === null) return beforeInclusion(code);
  if (standing.status === "EXCLUDED") return alreadyExcluded(code);
  const entry = await register.append(
    SERVICES,
    { kind: "SERVICE_AMENDED", subject: code, revise: () => ({ ...standing, ...values }), ...occasionOf(occasion) },
    indexService(code),
  );
  return entry === null ? nothingChanges(code) : { code, entry };
}

/** RULES-2025/10: an excluded service keeps its record and its code, which is never given again. */
export async function excludeService(register: RegisterWriter, code: ServiceCode, occasion: Occasion): Promise<Entered | EntryRefusal> {
  const known = await knownSegments(register.manager, SERVICES, code);
  const last = known.at(-1);
  if (!last) return unknownService(code);
  if (last.record.status === "EXCLUDED") return alreadyExcluded(code);
  const standing = recordOn(known, occasion.effectiveFrom);
  if (standing === null) return beforeInclusion(code);
  const entry = await register.append(
    SERVICES,
    { kind: "SERVICE_EXCLUDED", subject: code, revise: () => ({ ...standing, status: "EXCLUDED" as const }), ...occasionOf(occasion) },
    indexService(code),
  );
  return entry === null ? nothingChanges(code) : { code, entry };
}

function occasionOf({ effectiveFrom, cause, proposal }: Occasion): Occasion {
  return { effectiveFrom, cause, proposal: proposal ?? null };
}

function unknownSubsection(code: string): EntryRefusal {
  return refusal("UNKNOWN_SUBSECTION", "subsection", "RULES-2025/3", `${code} кіші бөлімі тізілімде жоқ`, `Подраздела ${code} нет в реестре`);
}

function unknownService(code: string): EntryRefusal {
  return refusal("UNKNOWN_SERVICE", "code", null, `${code} коды бар көрсетілетін қызмет тізілімде жоқ`, `Услуги с кодом ${code} нет в реестре`);
}

function codeTaken(code: string): EntryRefusal {
  return refusal("CODE_TAKEN", "code", "RULES-2025/5", `${code} коды бұрын берілген, ол қайта берілмейді`, `Код ${code} уже присвоен и повторно не даётся`);
}

function codeOutsideSubsection(code: string, subsection: string): EntryRefusal {
  return refusal("CODE_OUTSIDE_SUBSECTION", "code", "RULES-2025/6", `${code} коды ${subsection} кіші бөліміне жатпайды`, `Код ${code} не относится к подразделу ${subsection}`);
}

function alreadyExcluded(code: string): EntryRefusal {
  return refusal("ALREADY_EXCLUDED", "code", null, `${code} коды бар көрсетілетін қызмет тізілімнен шығарылған`, `Услуга с кодом ${code} уже исключена из реестра`);
}

function beforeInclusion(code: string): EntryRefusal {
  return refusal(
    "BEFORE_INCLUSION",
    "effectiveFrom",
    "RULES-2025/10",
    `${code} коды бар көрсетілетін қызмет бұл күні тізілімде әлі болған жоқ`,
    `На эту дату услуги с кодом ${code} ещё не было в реестре`,
  );
}

function nothingChanges(code: string): EntryRefusal {
  return refusal("NOTHING_CHANGES", null, null, `${code}: ештеңе өзгермейді`, `${code}: ничего не меняется`);
}
