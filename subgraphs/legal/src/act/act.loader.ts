import { and, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import { knownCondition } from "@tizilim/common/database/known-condition";
import type { Reader } from "@tizilim/common/database/reader";
import { formatReference } from "@tizilim/common/pure/as-of";
import { answersFor, type BitemporalRow } from "@tizilim/common/pure/bitemporal";
import type { Day } from "@tizilim/common/pure/day";
import DataLoader from "dataloader";
import { ACT_WITHOUT_CARD, actAdoptedLater } from "../domain/act-finding";
import { knownByCitation } from "../domain/known-by-citation";
import { logEnd } from "../log/log-end.store";
import { actVersionColumns, storedRecord, type ActMemory, type ActVersionRow, type StoredRecord } from "./act-version.row";
import { actView, type ActReference, type ActView } from "./act-view";

export type ActLoader = DataLoader<ActReference, ActView, string>;
type VersionRow = ActVersionRow & BitemporalRow;
/** A state that was known at the moment asked. */
type State = Pick<VersionRow, "id" | "validFrom" | "validTo"> & { readonly record: StoredRecord };

/**
 * Acts by reference, one statement for all that a request asks for at a time, whatever their moments. An act is always
 * given: what a reference names is named by the register, and what the registry does not hold of it is a finding.
 */
export function actLoader(reader: Reader, today: Day, memory: ActMemory): ActLoader {
  return new DataLoader(
    async (references) => {
      const knownNow = references.every(({ asOf }) => asOf.knownOn === null);
      const held = knownNow && (await memory.holds(await logEnd(reader)));
      const states = held ? null : await statesFor(reader, today, references);
      return references.map((reference) => viewFrom(states === null ? memory.statesOf(reference.id) : knownOf(states, reference), reference, today));
    },
    { cacheKeyFn: ({ id, asOf }) => formatReference(id, asOf) },
  );
}

function knownOf(rows: ReadonlyMap<string, ReadonlyArray<VersionRow>>, { id, asOf }: ActReference): State[] {
  const known = (rows.get(id) ?? []).filter((row) => answersFor(row, row.validFrom, asOf.knownOn));
  return known.map((row) => ({ id: row.id, validFrom: row.validFrom, validTo: row.validTo, record: storedRecord(row) }));
}

async function statesFor(reader: Reader, today: Day, references: ReadonlyArray<ActReference>): Promise<Map<string, VersionRow[]>> {
  const views = new Map<string, ActReference[]>();
  for (const reference of references) {
    const view = formatReference("", reference.asOf);
    views.set(view, [...(views.get(view) ?? []), reference]);
  }
  const conditions = [...views.values()].map((ofOneView) => conditionOf(ofOneView, today));
  const found = await reader.rows<VersionRow>(
    `SELECT ${actVersionColumns(reader)}, knownFrom, knownTo FROM act_version WHERE ${conditions.map(({ sql }) => `(${sql})`).join(" OR ")} ORDER BY validFrom`,
    conditions.flatMap(({ parameters }) => parameters),
  );
  const byAct = new Map<string, VersionRow[]>(references.map(({ id }) => [id, []]));
  for (const row of found) byAct.get(row.actId)?.push(row);
  return byAct;
}

/** States of the day and of later days: the later ones tell an act adopted later from one without a card. */
function conditionOf(references: ReadonlyArray<ActReference>, today: Day): SqlPart {
  const [{ asOf }] = references as [ActReference, ...ActReference[]];
  return and([
    oneOf("actId", references.map(({ id }) => id)),
    knownCondition(asOf.knownOn),
    { sql: "validTo > ?", parameters: [asOf.inForceOn ?? today] },
  ]);
}

function viewFrom(states: ReadonlyArray<State>, reference: ActReference, today: Day): ActView {
  const day = reference.asOf.inForceOn ?? today;
  const state = states.find((candidate) => candidate.validFrom <= day && day < candidate.validTo);
  if (state) return actView(reference, state.record, state.id);
  const later = states.find((candidate) => candidate.validFrom > day);
  return actView(reference, knownByCitation(reference.id), null, later ? actAdoptedLater(later.validFrom) : ACT_WITHOUT_CARD);
}
