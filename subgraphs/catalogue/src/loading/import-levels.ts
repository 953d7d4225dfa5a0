import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { EntityManager } from "typeorm";
import { SECTIONS, SUBSECTIONS } from "../classification/classification.tables";
import type { SectionRecord } from "../domain/classification-record";
import type { ReadRegister } from "../import/read-register";
import { enterSection, enterSubsection } from "../register/enter-classification";
import { isRefusal, type Occasion } from "../register/register-commands";
import type { RegisterWriter } from "../register/register-writer";
import type { SubjectTable } from "../register/subject-table";
import { recordOn } from "../register/subject-versions.store";
import type { Tally } from "./import-report";
import { knownStates } from "./known-records.store";
import { schemesOf } from "./load-register";

export interface ImportedLevels {
  readonly sections: Tally;
  readonly subsections: Tally;
  /** Codes of the subsections that stand on the day of the import. */
  readonly standing: ReadonlySet<string>;
}

/** Sections and subsections that the files name; a name in one language leaves the other as it is. Without a register: only counted. */
export async function importLevels(manager: EntityManager, register: RegisterWriter | null, read: ReadRegister, occasion: Occasion): Promise<ImportedLevels> {
  const schemes = register === null ? [] : await schemesOf(register);
  const sections = await importTable(manager, SECTIONS, read.sections, occasion, async (code, name) =>
    register === null || !isRefusal(await enterSection(register, schemes, code, { name }, occasion)));
  const under = read.subsections.filter(({ section }) => sections.standing.has(section));
  const subsections = await importTable(manager, SUBSECTIONS, under, occasion, async (code, name) =>
    register === null || !isRefusal(await enterSubsection(register, schemes, code, { name }, occasion)));
  return { sections: sections.tally, subsections: subsections.tally, standing: subsections.standing };
}

async function importTable<R extends SectionRecord>(
  manager: EntityManager,
  table: SubjectTable<R>,
  levels: ReadonlyArray<{ readonly code: string; readonly name: LocalizedText }>,
  { effectiveFrom }: Occasion,
  enter: (code: string, name: LocalizedText) => Promise<boolean>,
): Promise<{ tally: Tally; standing: Set<string> }> {
  const known = await knownStates(manager, table);
  const standing = new Set([...known].filter(([, states]) => recordOn(states, effectiveFrom) !== null).map(([code]) => code));
  const tally = { added: 0, amended: 0, unchanged: 0 };
  for (const { code, name } of levels) {
    const states = known.get(code) ?? [];
    const was = (recordOn(states, effectiveFrom) ?? states[0]?.record)?.name;
    const is = { kk: name.kk ?? was?.kk ?? null, ru: name.ru ?? was?.ru ?? null };
    if (standing.has(code) && canonicalJson(was) === canonicalJson(is)) tally.unchanged += 1;
    else if (await enter(code, is)) {
      tally[states.length === 0 ? "added" : "amended"] += 1;
      standing.add(code);
    }
  }
  return { tally, standing };
}
