import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { claimCitations } from "../citation/write-citations.store";
import { cardOfTexts } from "../domain/edition/card-of-texts";
import { placeEdition, type EditionPlace, type PlacedEdition } from "../domain/edition/place-edition";
import { presentTitleSince, titlePeriods } from "../domain/title-periods";
import { lifeOfAct, type ActSegment } from "../domain/life-of-act";
import type { ActEditionRow } from "../edition/act-edition.row";
import { knownEditions } from "../edition/known-editions.store";
import { writeEdition } from "../edition/write-edition.store";
import { LegalWriter } from "../log/legal-writer";
import { analyseAct } from "../analysis/analyse-act";
import type { RegisterIndex } from "../domain/register/indexed-register";
import { writeLife } from "./act-changes.store";
import { knownLives } from "./known-lives.store";
import { citationsOfEdition } from "./citations-of-edition";
import type { LoadedText } from "./loaded-text";
import { touchByOtherActs, touchOtherActs } from "./touch-other-acts";

/** Texts of one act, in one language or both, that belong to one edition. */
export interface ActTexts {
  readonly act: LegalActId;
  readonly texts: ReadonlyArray<LoadedText>;
  /** The day of the edition, where whoever loads it tells it. */
  readonly edition: Day | null;
}

export interface LoadedTexts {
  readonly edition: Day;
  /** In the order of the texts. */
  readonly places: ReadonlyArray<EditionPlace>;
}

/** In a transaction of its own. */
export function loadActTexts(database: RegistryDatabase, texts: ActTexts, now: Date, register: RegisterIndex): Promise<LoadedTexts> {
  return LegalWriter.write(database, now, (writer) => writeActTexts(writer, texts, register));
}

/**
 * Writes what the texts tell: the edition, the card, what they cite and what they do to other acts, and what the analysis
 * of the newest edition finds. Texts known to the letter change nothing.
 */
export async function writeActTexts(writer: LegalWriter, { act, texts, edition }: ActTexts, register: RegisterIndex): Promise<LoadedTexts> {
  const today = dayOf(writer.now);
  const known = await knownEditions(writer, act);
  const placed = placeEdition(known.map(({ edition: date, language, hash }) => ({ date, language, hash })), texts.map(({ text, hash }) => ({ language: text.language, hash })), {
    given: edition,
    told: newestTold(texts),
    adopted: texts.map(({ card }) => card.date?.value ?? null).find((date) => date !== null) ?? null,
    today,
  });
  const fresh = texts.filter((_, place) => placed.places[place] !== "UNCHANGED");
  if (fresh.length > 0) {
    const read = texts.map(({ text }) => text);
    for (const changed of await writeFresh(writer, act, fresh, placed, known, today)) await analyseAct(writer, changed, register, read);
  }
  return { edition: placed.date, places: placed.places };
}

/** Gives the acts whose newest text says something else, or stands otherwise, than before. */
async function writeFresh(writer: LegalWriter, act: LegalActId, fresh: ReadonlyArray<LoadedText>, placed: PlacedEdition, known: ReadonlyArray<ActEditionRow>, today: Day): Promise<LegalActId[]> {
  const newest = known.every(({ edition }) => edition <= placed.date);
  const newer = placed.places.includes("NEWER");
  const change = writer.change(newer ? "NEW_EDITION" : "LOADED", act, newer ? placed.date : null);
  const texts = await writeEdition(writer, change, { act, date: placed.date, amendedBy: null, texts: fresh });

  const before = (await knownLives(writer.manager, [act])).get(act) ?? [];
  const card = cardOfTexts(act, fresh.map(({ text, card: read }) => ({ language: text.language, card: read })), before.at(-1)?.record ?? null, {
    date: placed.date, newest, amends: known.some(({ edition }) => edition < placed.date),
  }, { periods: titlePeriods(before), presentSince: presentTitleSince(before) });
  const life: ActSegment[] = lifeOfAct(card, today, before);
  if (canonicalJson(life) !== canonicalJson(before)) await writeLife(writer.manager, { ...change, actId: act, isNew: before.length === 0, life });
  if (before.length === 0) {
    await claimCitations(writer, act, change.at);
    await touchByOtherActs(writer, act);
  }
  const citations = await citationsOfEdition(writer, { act, date: placed.date, texts }, fresh, known);
  if (!newest) return [];
  return citations === null ? [act] : [act, ...(await touchOtherActs(writer, act, citations, known.length > 0))];
}

function newestTold(texts: ReadonlyArray<LoadedText>): Day | null {
  return texts.flatMap(({ card }) => card.editionDate?.value ?? []).sort().at(-1) ?? null;
}
