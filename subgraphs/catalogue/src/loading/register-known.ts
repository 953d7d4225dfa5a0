import { readLogNumber } from "@tizilim/common/database/log-head";
import { queryWithin } from "@tizilim/common/database/run-query";
import type { EntityManager } from "typeorm";
import { SECTIONS, SUBSECTIONS } from "../classification/classification.tables";
import type { CodeScheme } from "../domain/code-scheme";
import type { KnownLevels } from "../import/rows/imported-services";
import { codeSchemes } from "../registry/registry.store";
import { knownStates } from "./known-records.store";

/** What a file is read against. */
export interface RegisterKnown {
  readonly schemes: ReadonlyArray<CodeScheme>;
  readonly known: KnownLevels;
  /** Number of the newest entry. */
  readonly entries: number;
}

export async function registerKnown(manager: EntityManager): Promise<RegisterKnown> {
  const sections = await knownStates(manager, SECTIONS);
  const subsections = await knownStates(manager, SUBSECTIONS);
  return {
    schemes: await codeSchemes({ rows: <T>(sql: string) => manager.query<T[]>(sql) }),
    known: { sections: new Set(sections.keys()), subsections: new Set(subsections.keys()) },
    entries: await readLogNumber(queryWithin(manager), "register_head"),
  };
}
