import { and, type SqlPart } from "@tizilim/common/database/keyset";
import { knownCondition } from "@tizilim/common/database/known-condition";
import type { Day } from "@tizilim/common/pure/day";
import { END_OF_DAYS } from "@tizilim/common/pure/bitemporal";
import type { Instant } from "@tizilim/common/pure/instant";

/** Which texts speak: those in force on a day, null: the newest; by what was known at a moment, null: now. */
export interface SpeakingTexts {
  readonly day: Day | null;
  readonly knownOn: Instant | null;
}

export const NEWEST_TEXTS: SpeakingTexts = { day: null, knownOn: null };

/**
 * What those texts cite, as a table `cited`. Both languages of an edition cite the same, and the Russian text speaks where there is one. An act
 * that a citation was led to later than the moment is not named. condition: on act_citation as `c`.
 */
export function citedBy({ day, knownOn }: SpeakingTexts, condition: SqlPart): SqlPart {
  const [known, other] = [knownCondition(knownOn, "e."), knownCondition(knownOn, "n.")];
  const until = day ?? END_OF_DAYS;
  const target: SqlPart = knownOn === null ? { sql: "c.targetAct", parameters: [] } : { sql: `CASE WHEN ${TARGET_KNOWN} THEN c.targetAct END`, parameters: [knownOn] };
  const speaking = and([
    condition, known, { sql: "e.edition <= ?", parameters: [until] },
    {
      // KK sorts before RU.
      sql: `NOT EXISTS (SELECT 1 FROM act_edition n WHERE n.actId = e.actId AND ${other.sql} AND n.edition <= ? AND (n.edition > e.edition OR (n.edition = e.edition AND n.language > e.language)))`,
      parameters: [...other.parameters, until],
    },
  ]);
  return {
    sql: `(SELECT ${OWN_COLUMNS}, ${target.sql} AS targetAct FROM act_citation c JOIN act_edition e ON e.id = c.textId WHERE ${speaking.sql}) cited`,
    parameters: [...target.parameters, ...speaking.parameters],
  };
}

/** That a citation names one of these acts, as far as was known. */
export function names(acts: SqlPart, { knownOn }: SpeakingTexts): SqlPart {
  return knownOn === null ? acts : and([acts, { sql: TARGET_KNOWN, parameters: [knownOn] }]);
}

const TARGET_KNOWN = "(c.targetFrom IS NULL OR c.targetFrom <= ?)";
const OWN_COLUMNS =
  "c.id, c.sourceAct, c.inOrder, c.language, c.fromAnchor, c.startOffset, c.endOffset, c.raw, c.provision, c.effect, c.effectFrom, c.number, c.date";
