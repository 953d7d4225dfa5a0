import { and, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { StoredText } from "@tizilim/common/database/parsed-record";
import type { Reader } from "@tizilim/common/database/reader";
import { formatReference } from "@tizilim/common/pure/as-of";
import { answersFor, type BitemporalRow } from "@tizilim/common/pure/bitemporal";
import type { Day } from "@tizilim/common/pure/day";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import DataLoader from "dataloader";
import { ACT_WITHOUT_CARD, actAdoptedLater } from "../domain/act-finding";
import { knownByCitation } from "../domain/known-by-citation";
import { actVersionColumns, type ActMemory, type ActVersionRow } from "./act-version.row";
import { actView, type ActReference, type ActView } from "./act-view";

export type ActLoader = DataLoader<ActReference, ActView, string>;
type VersionRow = Omit<ActVersionRow, "record"> & BitemporalRow & { readonly record: StoredText | null };

/**
 * Acts by reference, one statement for all that a request asks for at a time, whatever their moments. An act is always
 * given: what a reference names is named by the register, and what the registry does not hold of it is a finding.
 */
export function actLoader(reader: Reader, today: Day, memory: ActMemory): ActLoader {
  return new DataLoader(
    async (references) => {
      const rows = await versionsFor(reader, today, references, memory);
      return references.map((reference) => viewFrom(rows.get(reference.id) ?? [], reference, today, memory));
    },
    { cacheKeyFn: ({ id, asOf }) => formatReference(id, asOf) },
  );
}

async function versionsFor(reader: Reader, today: Day, references: ReadonlyArray<ActReference>, memory: ActMemory): Promise<Map<string, VersionRow[]>> {
  const views = new Map<string, ActReference[]>();
  for (const reference of references) {
    const view = formatReference("", reference.asOf);
    views.set(view, [...(views.get(view) ?? []), reference]);
  }
  const conditions = [...views.values()].map((ofOneView) => conditionOf(ofOneView, today));
  // Of states known now the records are held; the earlier ones are read with the moments at which they were known.
  const knownNow = references.every(({ asOf }) => asOf.knownOn === null);
  const columns = knownNow ? `actId, validFrom, validTo, ${memory.columns}` : `${actVersionColumns(reader)}, knownFrom, knownTo`;
  const found = await reader.rows<VersionRow>(
    `SELECT ${columns} FROM act_version WHERE ${conditions.map(({ sql }) => `(${sql})`).join(" OR ")} ORDER BY validFrom`,
    conditions.flatMap(({ parameters }) => parameters),
  );
  const byAct = new Map<string, VersionRow[]>();
  for (const row of found) {
    const version = knownNow ? { ...row, knownFrom: "", knownTo: END_OF_TIME } : row;
    byAct.set(row.actId, [...(byAct.get(row.actId) ?? []), version]);
  }
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

function viewFrom(rows: ReadonlyArray<VersionRow>, reference: ActReference, today: Day, memory: ActMemory): ActView {
  const { inForceOn, knownOn } = reference.asOf;
  const day = inForceOn ?? today;
  const row = rows.find((candidate) => answersFor(candidate, day, knownOn));
  if (row) return actView(reference, memory.recordOf(row), row.id);
  const later = rows.find((candidate) => candidate.validFrom > day && answersFor(candidate, candidate.validFrom, knownOn));
  const reason = later ? actAdoptedLater(later.validFrom) : ACT_WITHOUT_CARD;
  return actView(reference, knownByCitation(reference.id), null, reason);
}
