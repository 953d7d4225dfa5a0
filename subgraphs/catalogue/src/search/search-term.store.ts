import { insertRows } from "@tizilim/common/database/insert-rows";
import { indexTerms, type IndexTerm } from "@tizilim/common/pure/language/search-terms";
import { LANGUAGES, textIn, type Language, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { EntityManager } from "typeorm";
import type { ServiceRecord } from "../domain/service-record";
import type { AfterRevision } from "../register/register-writer";
import type { OpenedRow } from "../register/subject-versions.store";

export type SearchTarget = "SERVICE" | "PROVIDER" | "SECTION" | "SUBSECTION";

/** Longest term kept; a longer word is found by its beginning. */
export const LONGEST_TERM = 64;

type Term = readonly [kind: string, term: string, language: string];

/** A service is found by its names and its code. Terms of states that no longer hold stay, for views as of then. */
export const indexServices: AfterRevision<ServiceRecord> = (writer, rows) =>
  insertTerms(writer, "SERVICE", rows, ({ subject, record }) => [...termsOf(record.name), ["WORD", subject, ""]]);

/** A provider, section or subsection is found by its names, and leads to its services. */
export function indexNames(target: Exclude<SearchTarget, "SERVICE">): AfterRevision<{ name: LocalizedText }> {
  return (writer, rows) => insertTerms(writer, target, rows, ({ record }) => termsOf(record.name));
}

/** By what terms a name is found. */
export function searchTermsOf(name: LocalizedText): IndexTerm[] {
  return LANGUAGES.flatMap((language) => keptTerms(name, language));
}

function termsOf(name: LocalizedText): Term[] {
  return LANGUAGES.flatMap((language) => keptTerms(name, language).map(({ term, kind }): Term => [kind, term, language]));
}

function keptTerms(name: LocalizedText, language: Language): IndexTerm[] {
  return indexTerms(textIn(name, language) ?? "", language).map(({ term, kind }) => ({ kind, term: term.slice(0, LONGEST_TERM) }));
}

async function insertTerms<R>(
  writer: EntityManager,
  target: SearchTarget,
  rows: ReadonlyArray<OpenedRow<R>>,
  terms: (row: OpenedRow<R>) => Term[],
): Promise<void> {
  const indexed = rows.flatMap((row) => distinct(terms(row)).map(([kind, term, language]) => ({ target, kind, term, language, versionId: row.id })));
  await insertRows(writer, "search_term", indexed);
}

function distinct(terms: Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.join(" "), term])).values()];
}
