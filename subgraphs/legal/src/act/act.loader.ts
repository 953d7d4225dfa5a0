import { and, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import { formatReference } from "@tizilim/common/pure/as-of";
import { answersFor, type BitemporalRow } from "@tizilim/common/pure/bitemporal";
import type { Day } from "@tizilim/common/pure/day";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import DataLoader from "dataloader";
import { ACT_WITHOUT_CARD, actAdoptedLater } from "../domain/act-finding";
import { knownByCitation } from "../domain/known-by-citation";
import { logEnd } from "../log/log-end.store";
import { actVersionColumns, storedRecord, type ActMemory, type ActVersionRow, type StoredRecord } from "./act-version.row";
import { actView, type ActReference, type ActView } from "./act-view";

export type ActLoader = DataLoader<ActReference, ActView, string>;
type VersionRow = ActVersionRow & BitemporalRow;
type State = BitemporalRow & { readonly id: string; readonly record: StoredRecord };

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
      return references.map((reference) => viewFrom(states?.get(reference.id) ?? heldStates(memory, reference), reference, today));
    },
    { cacheKeyFn: ({ id, asOf }) => formatReference(id, asOf) },
  );
}

function heldStates(memory: ActMemory, { id }: ActReference): State[] {
  return memory.statesOf(id).map((state) => ({ ...state, knownFrom: "", knownTo: END_OF_TIME }));
}

async function statesFor(reader: Reader, today: Day, references: ReadonlyArray<ActReference>): Promise<Map<string, State[]>> {
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
  const byAct = new Map<string, State[]>(references.map(({ id }) => [id, []]));
  for (const row of found) byAct.get(row.actId)?.push({ ...row, record: storedRecord(row) });
  return byAct;
}

/** States of the day and of later days: the later ones tell an act adopted later from one without a card. */
function conditionOf(references: ReadonlyArray<ActReference>, today: Day): SqlPart {
  const [{ asOf }] = references as [ActReference, ...ActReference[]];
  const known: SqlPart =
    asOf.knownOn === null
      ? { sql: "knownTo = ?", parameters: [END_OF_TIME] }
      : { sql: "knownFrom <= ? AND knownTo > ?", parameters: [asOf.knownOn, asOf.knownOn] };
  return and([
    oneOf("actId", references.map(({ id }) => id)),
    known,
    { sql: "validTo > ?", parameters: [asOf.inForceOn ?? today] },
  ]);
}

function viewFrom(rows: ReadonlyArray<State>, reference: ActReference, today: Day): ActView {
  const { inForceOn, knownOn } = reference.asOf;
  const day = inForceOn ?? today;
  const row = rows.find((candidate) => answersFor(candidate, day, knownOn));
  if (row) return actView(reference, row.record, row.id);
  const later = rows.find((candidate) => candidate.validFrom > day && answersFor(candidate, candidate.validFrom, knownOn));
  const reason = later ? actAdoptedLater(later.validFrom) : ACT_WITHOUT_CARD;
  return actView(reference, knownByCitation(reference.id), null, reason);
}
