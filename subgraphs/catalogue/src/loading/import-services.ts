import type { EntityManager } from "typeorm";
import type { EntryRefusal } from "../domain/entry-refusal";
import type { ServiceRecord } from "../domain/service-record";
import type { ImportedService } from "../import/imported-service";
import { amendServices, includeServices, isRefusal, type Occasion } from "../register/register-commands";
import type { RegisterWriter } from "../register/register-writer";
import { SERVICES } from "../service/service.table";
import { importDecision, type ImportDecision, type ImportGround } from "./import-decision";
import { refusedRow, type RefusedRow, type Tally } from "./import-report";
import { knownStates } from "./known-records.store";
import { schemesOf } from "./load-register";

export interface ImportedRows {
  readonly tally: Tally;
  readonly refused: ReadonlyArray<RefusedRow>;
}

interface Decided {
  readonly row: ImportedService;
  readonly decision: ImportDecision;
}

const COUNTED_AS = { ADD: "added", AMEND: "amended", UNCHANGED: "unchanged", REFUSED: "unchanged" } as const;

/** What a chunk of rows makes of the register; without a register: what it would. */
export async function importServices(
  manager: EntityManager,
  register: RegisterWriter | null,
  rows: ReadonlyArray<ImportedService>,
  ground: ImportGround,
  occasion: Occasion,
): Promise<ImportedRows> {
  const states = await knownStates<ServiceRecord>(manager, SERVICES, rows.map((row) => row.code));
  const decisions = rows.map((row) => ({ row, decision: importDecision(states.get(row.code) ?? [], row, ground) }));
  const entered = register === null ? new Map<string, EntryRefusal>() : await enter(register, decisions, occasion);
  const tally = { added: 0, amended: 0, unchanged: 0 };
  const refused: RefusedRow[] = [];
  for (const { row, decision } of decisions) {
    const refusal = decision.kind === "REFUSED" ? decision.refusal : entered.get(row.code);
    if (refusal) refused.push(refusedRow(row, refusal));
    else tally[COUNTED_AS[decision.kind]] += 1;
  }
  return { tally, refused };
}

/** The refusals of the register itself, by code. */
async function enter(register: RegisterWriter, decisions: ReadonlyArray<Decided>, occasion: Occasion): Promise<Map<string, EntryRefusal>> {
  const additions = decisions.flatMap(({ row, decision }) => (decision.kind === "ADD" ? [{ code: row.code, record: { ...decision.values, subsection: row.subsection }, ...occasion }] : []));
  const amendments = decisions.flatMap(({ row, decision }) => (decision.kind === "AMEND" ? [{ code: row.code, values: decision.values }] : []));
  const included = await includeServices(register, await schemesOf(register), additions);
  const amended = await amendServices(register, amendments, occasion);
  const codes = [...additions, ...amendments].map(({ code }) => code);
  return new Map([...included, ...amended].flatMap((outcome, at) => (isRefusal(outcome) ? [[codes[at] ?? "", outcome] as const] : [])));
}
