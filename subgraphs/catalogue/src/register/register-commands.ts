import type { Day } from "@tizilim/common/pure/day";
import type { EntryCause, RegisterEntryRecord } from "../domain/register-entry";
import type { EntryRefusal } from "../domain/entry-refusal";
import { schemeInForce, type CodeScheme } from "../domain/code-scheme";
import { partsOf, sectionOf, type ServiceCode } from "../domain/service-code";
import { BLANK_SERVICE, type ServiceRecord } from "../domain/service-record";
import { alreadyExcluded, beforeInclusion, codeOutsideSubsection, codeTaken, nothingChanges, unknownService, unknownSubsection } from "../domain/service-refusals";
import { SERVICES } from "../service/service.table";
import { indexServices } from "../search/search-term.store";
import { SUBSECTIONS } from "../classification/classification.tables";
import { CodeCounters } from "./code-counter.store";
import { knownSegments, knownSegmentsOf, recordOn } from "./subject-versions.store";
import type { RegisterWriter, SubjectChange } from "./register-writer";

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

export type AmendedValues = Partial<Omit<ServiceRecord, "status" | "section" | "subsection">>;

export type Entered = { readonly code: ServiceCode; readonly entry: RegisterEntryRecord };

export function isRefusal(outcome: object): outcome is EntryRefusal {
  return "message" in outcome;
}

/** RULES-2025/10: a service enters the register under a code of its own. */
export async function includeService(register: RegisterWriter, schemes: ReadonlyArray<CodeScheme>, inclusion: Inclusion): Promise<Entered | EntryRefusal> {
  return only(await includeServices(register, schemes, [inclusion]));
}

/** The same of many, in their order and in few statements; a refused one hinders no other. */
export async function includeServices(
  register: RegisterWriter,
  schemes: ReadonlyArray<CodeScheme>,
  inclusions: ReadonlyArray<Inclusion>,
): Promise<Array<Entered | EntryRefusal>> {
  const subsections = await knownSegmentsOf(register.manager, SUBSECTIONS, inclusions.map(({ record }) => record.subsection));
  const imported = await knownSegmentsOf(register.manager, SERVICES, inclusions.flatMap(({ code }) => code ?? []));
  const taken = new Set([...imported].filter(([, segments]) => segments.length > 0).map(([code]) => code));
  const counters = await CodeCounters.open(register.manager, inclusions.map(({ record }) => record.subsection));
  const changes: SubjectChange<ServiceRecord>[] = [];
  const codes: Array<ServiceCode | EntryRefusal> = [];
  for (const inclusion of inclusions) {
    const { subsection } = inclusion.record;
    const scheme = schemeInForce(schemes, inclusion.effectiveFrom);
    const stands = recordOn(subsections.get(subsection) ?? [], inclusion.effectiveFrom) !== null;
    const code = stands ? codeOf(inclusion, scheme, counters, taken) : unknownSubsection(subsection);
    codes.push(code);
    if (typeof code !== "string") continue;
    taken.add(code);
    const record: ServiceRecord = { ...BLANK_SERVICE, ...inclusion.record, section: sectionOf(subsection, scheme), status: "IN_FORCE" };
    changes.push({ kind: "SERVICE_INCLUDED", subject: code, revise: () => record, ...occasionOf(inclusion) });
  }
  await counters.store();
  return entered(codes, await register.appendAll(SERVICES, changes, indexServices));
}

function codeOf({ code, record }: Inclusion, scheme: CodeScheme, counters: CodeCounters, taken: ReadonlySet<string>): ServiceCode | EntryRefusal {
  if (code === null) return counters.give(record.subsection, scheme);
  if (partsOf(code, scheme).subsection !== record.subsection) return codeOutsideSubsection(code, record.subsection);
  if (taken.has(code)) return codeTaken(code);
  counters.stepOver(code, scheme);
  return code;
}

/** What the values leave out stays as it is. The code, and with it the subsection, never changes. */
export async function amendService(register: RegisterWriter, code: ServiceCode, values: AmendedValues, occasion: Occasion): Promise<Entered | EntryRefusal> {
  return only(await amendServices(register, [{ code, values }], occasion));
}

/** The same of many different services. */
export async function amendServices(
  register: RegisterWriter,
  amendments: ReadonlyArray<{ readonly code: ServiceCode; readonly values: AmendedValues }>,
  occasion: Occasion,
): Promise<Array<Entered | EntryRefusal>> {
  const known = await knownSegmentsOf(register.manager, SERVICES, amendments.map(({ code }) => code));
  const changes: SubjectChange<ServiceRecord>[] = [];
  const codes = amendments.map(({ code, values }): ServiceCode | EntryRefusal => {
    const segments = known.get(code) ?? [];
    if (segments.length === 0) return unknownService(code);
    const standing = recordOn(segments, occasion.effectiveFrom);
    if (standing === null) return beforeInclusion(code);
    if (standing.status === "EXCLUDED") return alreadyExcluded(code);
    changes.push({ kind: "SERVICE_AMENDED", subject: code, revise: () => ({ ...standing, ...values }), ...occasionOf(occasion) });
    return code;
  });
  return entered(codes, await register.appendAll(SERVICES, changes, indexServices));
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
    indexServices,
  );
  return entry === null ? nothingChanges(code) : { code, entry };
}

function occasionOf({ effectiveFrom, cause, proposal }: Occasion): Occasion {
  return { effectiveFrom, cause, proposal: proposal ?? null };
}

/** Codes with the entries that were made of them, one for each code; refusals stay in their places. */
function entered(codes: ReadonlyArray<ServiceCode | EntryRefusal>, entries: ReadonlyArray<RegisterEntryRecord | null>): Array<Entered | EntryRefusal> {
  const next = entries.values();
  return codes.map((code) => {
    if (typeof code !== "string") return code;
    const entry = next.next().value ?? null;
    return entry === null ? nothingChanges(code) : { code, entry };
  });
}

function only<T>(outcomes: ReadonlyArray<T>): T {
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error("one change has one outcome");
  return outcome;
}
