import { and, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import { knownCondition } from "@tizilim/common/database/known-condition";
import type { Reader } from "@tizilim/common/database/reader";
import { formatReference } from "@tizilim/common/pure/as-of";
import { END_OF_TIME, type Instant } from "@tizilim/common/pure/instant";
import DataLoader from "dataloader";
import type { ActReference } from "../act/act-view";
import { ACT_EDITION_COLUMNS, type ActEditionRow } from "./act-edition.row";

export type ActEditionLoader = DataLoader<ActReference, ReadonlyArray<ActEditionRow>, string>;

/** Every text of an act that was known at the moment of the view, the oldest edition first; one statement for all acts asked for at a time. */
export function actEditionLoader(reader: Reader): ActEditionLoader {
  return new DataLoader(
    async (references) => {
      const moments = [...new Set(references.map(({ asOf }) => asOf.knownOn))];
      const conditions = moments.map((moment) => conditionOf(moment, references.filter(({ asOf }) => asOf.knownOn === moment)));
      const rows = await reader.rows<ActEditionRow & Known>(
        `SELECT ${ACT_EDITION_COLUMNS}, knownFrom, knownTo FROM act_edition WHERE ${conditions.map(({ sql }) => `(${sql})`).join(" OR ")} ORDER BY actId, edition, language`,
        conditions.flatMap(({ parameters }) => parameters),
      );
      return references.map(({ id, asOf }) => rows.filter((row) => row.actId === id && isKnown(row, asOf.knownOn)));
    },
    { cacheKeyFn: ({ id, asOf }) => formatReference(id, { inForceOn: null, knownOn: asOf.knownOn }) },
  );
}

interface Known {
  readonly knownFrom: Instant;
  readonly knownTo: Instant;
}

function isKnown({ knownFrom, knownTo }: Known, moment: Instant | null): boolean {
  return moment === null ? knownTo === END_OF_TIME : knownFrom <= moment && moment < knownTo;
}

function conditionOf(moment: Instant | null, references: ReadonlyArray<ActReference>): SqlPart {
  const acts = oneOf("actId", references.map(({ id }) => id));
  return and([acts, knownCondition(moment)]);
}
