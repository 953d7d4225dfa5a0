import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { localizedText, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Provenance } from "@tizilim/common/pure/provenance";
import { BLANK_SERVICE, type Fee, type ServiceRecord } from "../domain/service-record";
import type { ImportedService } from "../import/imported-service";
import { readChannels } from "../import/values/read-channels";

export type ImportedValues = Omit<ServiceRecord, "status" | "section" | "subsection" | "subtypes" | "replaces" | "replacedBy">;

export interface ImportedAs {
  /** Ids in the register by the keys of the imported providers. */
  readonly providers: ReadonlyMap<string, string>;
  /** An order stands behind the codes and the classification: marks that call them ours go. */
  readonly official: boolean;
}

/**
 * The record that a row of the files leaves, over what stands. What the files have no column for stays; so does the other
 * language where they have one only.
 */
export function importedValues(standing: ServiceRecord | null, row: ImportedService, { providers, official }: ImportedAs): ImportedValues {
  const before = standing ?? BLANK_SERVICE;
  const has = (column: string): boolean => standing === null || row.given.includes(column);
  const told = { kk: has("name.kk"), ru: has("name.ru") };
  const covers = (told.kk || before.name.kk === null) && (told.ru || before.name.ru === null);
  const text = (column: string, was: LocalizedText | null, is: LocalizedText | null): LocalizedText | null =>
    localizedText((has(`${column}.kk`) ? is : was)?.kk, (has(`${column}.ru`) ? is : was)?.ru);
  const byLanguage = (was: LocalizedText | null, is: LocalizedText | null): LocalizedText | null =>
    localizedText((told.kk ? is : was)?.kk, (told.ru ? is : was)?.ru);
  const body = (column: string, was: string | null, key: string | null): string | null => {
    if (!has(`${column}.kk`) && !has(`${column}.ru`)) return was;
    return key === null ? (covers ? null : was) : (providers.get(key) ?? null);
  };

  const name = text("name", before.name, row.name) ?? before.name;
  const intake = intakeOf(before.intake, row.intake, has("intake.kk"), has("intake.ru"));
  const values = {
    name,
    category: has("category") ? row.category : before.category,
    recipients: has("recipient") ? sameOr(before.recipients, row.recipients) : before.recipients,
    recipientNote: has("recipient") ? byLanguage(before.recipientNote, row.recipientNote) : before.recipientNote,
    provider: body("provider", before.provider, row.provider),
    responsibleBody: body("responsibleBody", before.responsibleBody, row.responsibleBody),
    intake,
    channels: intake === before.intake ? before.channels : channelsOf(intake),
    fee: has("fee") ? feeOf(before.fee, row.fee, byLanguage) : before.fee,
    forms: has("form") ? sameOr(before.forms, row.forms) : before.forms,
    term: text("term", before.term, row.term),
    governingAct: has("act") && (row.governingAct !== null || covers) ? row.governingAct : before.governingAct,
  };
  return { ...values, provenance: provenanceOf(before, values, row, standing === null, official) };
}

/** Lists of one language stand beside those of the other as long as they are as many. */
function intakeOf(was: ServiceRecord["intake"], is: ServiceRecord["intake"], hasKk: boolean, hasRu: boolean): ServiceRecord["intake"] {
  const items = (texts: ServiceRecord["intake"], language: "kk" | "ru"): string[] => texts.flatMap((text) => text[language] ?? []);
  const kk = items(hasKk ? is : was, "kk");
  const ru = items(hasRu ? is : was, "ru");
  if (canonicalJson([kk, ru]) === canonicalJson([items(was, "kk"), items(was, "ru")])) return was;
  if (kk.length === ru.length) return kk.map((text, at) => ({ kk: text, ru: ru[at] ?? null }));
  return [...kk.map((text) => ({ kk: text, ru: null })), ...ru.map((text) => ({ kk: null, ru: text }))];
}

function channelsOf(intake: ServiceRecord["intake"]): ServiceRecord["channels"] {
  return readChannels(intake.flatMap(({ kk, ru }) => [kk ?? "", ru ?? ""]).join("; "));
}

/** Words about another kind of fee do not outlive it. */
function feeOf(was: Fee | null, is: Fee | null, byLanguage: (was: LocalizedText | null, is: LocalizedText | null) => LocalizedText | null): Fee | null {
  if (is === null) return null;
  return { kind: is.kind, description: byLanguage(was?.kind === is.kind ? was.description : null, is.description) };
}

/** The order of values that form a set is no difference. */
function sameOr<T extends string>(was: ReadonlyArray<T>, is: ReadonlyArray<T>): ReadonlyArray<T> {
  return canonicalJson([...was].sort()) === canonicalJson([...is].sort()) ? was : is;
}

/** Marks of a value go when the value does; those of the row come with the values that it sets. */
function provenanceOf(
  before: ServiceRecord,
  values: Omit<ImportedValues, "provenance">,
  row: ImportedService,
  isNew: boolean,
  official: boolean,
): ReadonlyArray<Provenance> {
  const changed = new Set<string>(isNew ? Object.keys(values) : changedFields(before, values));
  if (official) for (const field of ["code", "section", "subsection"]) changed.add(field);
  const isAbout = (field: string): boolean => changed.has(field) || (field !== "name.kk" && field !== "name.ru" && changed.has(field.split(".")[0] ?? ""));
  const kept = before.provenance.filter((mark) => !isAbout(mark.field));
  const added = [...row.provenance, ...citationOf(row)].filter((mark) => isAbout(mark.field));
  return [...kept, ...added];
}

function changedFields(before: ServiceRecord, values: Omit<ImportedValues, "provenance">): string[] {
  const fields = (Object.keys(values) as Array<keyof typeof values>).filter((field) => field !== "name");
  const changed: string[] = fields.filter((field) => canonicalJson(before[field]) !== canonicalJson(values[field]));
  if (before.name.kk !== values.name.kk) changed.push("name.kk");
  if (before.name.ru !== values.name.ru) changed.push("name.ru");
  return changed;
}

/** The register keeps an identifier only, so that words of an act without one stay as its mark. */
function citationOf({ governingAct, actCitation }: ImportedService): Provenance[] {
  if (governingAct !== null || actCitation === null) return [];
  const words = [actCitation.ru, actCitation.kk].filter((text) => text !== null).join(" / ");
  return [{ field: "governingAct", origin: "SOURCE", source: `cited without an identifier: ${words}` }];
}
