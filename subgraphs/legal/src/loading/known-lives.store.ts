import { oneOf } from "@tizilim/common/database/keyset";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { Provenance } from "@tizilim/common/pure/provenance";
import type { EntityManager } from "typeorm";
import { storedRecord } from "../act/act-version.row";
import type { ActSegment } from "../domain/life-of-act";

interface Row {
  readonly actId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly record: string;
  readonly provenance: string;
}

/** States of the acts as they are known now, in the order of the days; acts without a card are left out. */
export async function knownLives(writer: EntityManager, ids: ReadonlyArray<LegalActId>): Promise<Map<string, ActSegment[]>> {
  const acts = oneOf("actId", ids);
  const rows: Row[] = await writer.query(
    `SELECT actId, validFrom, validTo, record, provenance FROM act_version WHERE ${acts.sql} AND knownTo = ? ORDER BY actId, validFrom`,
    [...acts.parameters, END_OF_TIME],
  );
  const lives = new Map<string, ActSegment[]>();
  for (const { actId, validFrom, validTo, record, provenance } of rows) {
    const life = lives.get(actId) ?? [];
    life.push({ validFrom, validTo, record: { ...storedRecord({ record }), provenance: JSON.parse(provenance) as Provenance[] } });
    lives.set(actId, life);
  }
  return lives;
}
