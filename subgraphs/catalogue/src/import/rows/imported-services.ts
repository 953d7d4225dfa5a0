import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { CodeScheme } from "../../domain/code-scheme";
import { partsOf } from "../../domain/service-code";
import type { Provenance } from "@tizilim/common/pure/provenance";
import type { Fee } from "../../domain/service-record";
import { rowFinding, type FoundValues, type RowFinding } from "../findings/row-finding";
import type { FindingCode } from "../findings/finding-texts";
import type { ImportedProvider, ImportedService } from "../imported-service";
import { ProvidersByName } from "./providers-by-name";
import type { RowReading } from "./row-reading";

export interface KnownLevels {
  readonly sections: ReadonlySet<string>;
  readonly subsections: ReadonlySet<string>;
}

export interface ImportedServices {
  readonly services: readonly ImportedService[];
  readonly providers: readonly ImportedProvider[];
  readonly report: readonly RowFinding[];
}

/** Joined rows as services: what only the whole can tell (names in both languages, known sections) is judged here. */
export function importedServices(rows: readonly RowReading[], known: KnownLevels, scheme: CodeScheme): ImportedServices {
  const report: RowFinding[] = [];
  const good = rows.filter((row) => {
    const findings = findingsOf(row, known, scheme);
    report.push(...findings);
    return findings.every((finding) => finding.severity !== "ERROR");
  });
  const providers = new ProvidersByName(good.flatMap(({ texts, providerBin }) => [
    ...(texts.provider ? [{ name: texts.provider, bin: providerBin }] : []),
    ...(texts.responsibleBody ? [{ name: texts.responsibleBody, bin: null }] : []),
  ]));
  const services = good.map((row) => serviceOf(row, providers, scheme)).sort((a, b) => (a.code < b.code ? -1 : 1));
  return { services, providers: providers.all, report };
}

function findingsOf(row: RowReading, known: KnownLevels, scheme: CodeScheme): RowFinding[] {
  const { section, subsection } = partsOf(row.code, scheme);
  const report: RowFinding[] = [];
  const tell = (code: FindingCode, heading: string | undefined, found: FoundValues): void => {
    report.push(rowFinding(code, row.place, heading ?? null, found));
  };
  const name = row.texts.name;
  if (!name) tell("NAME_MISSING", row.headings.name, { value: row.code });
  else if (name.kk === null || name.ru === null) tell("NAME_IN_ONE_LANGUAGE", row.headings.name, { value: row.code, other: name.kk === null ? "KK" : "RU" });
  if (!known.sections.has(section)) tell("UNKNOWN_SECTION", row.headings.code, { value: section });
  else if (!known.subsections.has(subsection)) tell("UNKNOWN_SUBSECTION", row.headings.code, { value: subsection });
  const { kk, ru } = row.intake;
  if (kk.length > 0 && ru.length > 0 && kk.length !== ru.length) tell("INTAKE_NOT_PAIRED", row.headings.intake, { value: kk.length, other: ru.length });
  return report;
}

function serviceOf(row: RowReading, providers: ProvidersByName, scheme: CodeScheme): ImportedService {
  const { section, subsection } = partsOf(row.code, scheme);
  const { texts } = row;
  return {
    code: row.code,
    section,
    subsection,
    name: texts.name ?? { kk: null, ru: null },
    category: row.category ?? "STATE_SERVICE",
    recipients: row.recipients,
    recipientNote: texts.recipientNote ?? null,
    provider: providers.keyOf(texts.provider),
    responsibleBody: providers.keyOf(texts.responsibleBody),
    intake: paired(row.intake),
    channels: row.channels,
    fee: feeOf(row),
    forms: row.forms,
    term: texts.term ?? null,
    governingAct: row.governingAct,
    actCitation: texts.actCitation ?? null,
    provenance: provenanceOf(row),
    given: row.given,
    places: row.places,
  };
}

function feeOf(row: RowReading): Fee | null {
  return row.feeKind === null ? null : { kind: row.feeKind, description: row.texts.feeDescription ?? null };
}

function paired({ kk, ru }: RowReading["intake"]): LocalizedText[] {
  if (kk.length === ru.length) return kk.map((text, at) => ({ kk: text, ru: ru[at] ?? null }));
  return [...kk.map((text) => ({ kk: text, ru: null })), ...ru.map((text) => ({ kk: null, ru: text }))];
}

function provenanceOf(row: RowReading): Provenance[] {
  const provenance: Provenance[] = [];
  if (row.category === null) provenance.push({ field: "category", origin: "INFERRED", source: "the register of state services names no category" });
  if (row.channels.length > 0) provenance.push({ field: "channels", origin: "INFERRED", source: "read from the text on intake" });
  if (row.actDerived) provenance.push({ field: "governingAct", origin: "INFERRED", source: "derived from the year and the registration number" });
  return provenance;
}
