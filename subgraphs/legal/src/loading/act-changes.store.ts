import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { END_OF_TIME, type Instant } from "@tizilim/common/pure/instant";
import { fold } from "@tizilim/common/pure/language/fold";
import type { EntityManager } from "typeorm";
import { ActVersion } from "../act/act-version.entity";
import { markOf, writeMarks, type MarkedAct } from "../citation/act-mark.store";
import type { ActRecord } from "../domain/act-record";
import type { LegalChangeKind } from "../domain/legal-change";
import type { ActSegment } from "../domain/life-of-act";
import { LegalChange } from "../log/legal-change.entity";

/** A numbered change with the states of the act as they are known by it. */
export interface ActChange {
  readonly number: number;
  readonly at: Instant;
  readonly actId: LegalActId;
  readonly kind: LegalChangeKind;
  /** The day from which the act says something else; null where it does not, or where the states tell it. */
  readonly changedOn: Day | null;
  readonly isNew: boolean;
  readonly life: ReadonlyArray<ActSegment>;
}

export type ActLife = Omit<ActChange, "kind" | "changedOn">;

/** What was known of the acts ends at the moment of the change, and what is known now begins. */
export async function writeChanges(writer: EntityManager, changes: ReadonlyArray<ActChange>): Promise<void> {
  await endKnown(writer, changes);
  await writer.insert(LegalChange, changes.map(({ number, kind, actId, at, changedOn }) => ({ number, kind, actId, at, changedOn })));
  await writer.insert(ActVersion, changes.flatMap(versionsOf));
  await writeMarks(writer, changes.flatMap(marksOf));
}

/** The same for a change whose line of the log is written apart. */
export async function writeLife(writer: EntityManager, life: ActLife): Promise<void> {
  await endKnown(writer, [life]);
  await writer.insert(ActVersion, versionsOf(life));
  await writeMarks(writer, marksOf(life));
}

function marksOf({ actId, life }: ActLife): MarkedAct[] {
  const last = life.at(-1);
  return last === undefined ? [] : [markOf(actId, last.record)];
}

async function endKnown(writer: EntityManager, lives: ReadonlyArray<ActLife>): Promise<void> {
  for (const { actId, at } of lives.filter((life) => !life.isNew)) {
    await writer.update(ActVersion, { actId, knownTo: END_OF_TIME }, { knownTo: at });
  }
}

function versionsOf({ number, at, actId, life }: ActLife): ActVersion[] {
  return life.map(({ validFrom, validTo, record: { provenance, ...record } }, place) => ({
    id: `${number}.${place}`,
    writtenBy: number,
    actId,
    validFrom,
    validTo,
    knownFrom: at,
    knownTo: END_OF_TIME,
    kind: record.kind,
    status: record.status,
    searchText: searchTextOf(actId, record),
    record: JSON.stringify(record),
    provenance: JSON.stringify(provenance),
  }));
}

/** One line per field, so that no match runs from one into the next: a folded query holds no line break. */
function searchTextOf(actId: string, { title, number, registrationNumber }: Omit<ActRecord, "provenance">): string {
  return [title.kk, title.ru, number, registrationNumber, actId].map((part) => fold(part ?? "")).join("\n");
}
