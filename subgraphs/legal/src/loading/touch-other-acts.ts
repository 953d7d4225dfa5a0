import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { citedBy, NEWEST_TEXTS } from "../citation/cited.store";
import type { ResolvedCitation } from "../citation/resolved-citations";
import type { ActCard } from "../domain/act-card";
import { daysAmendedAgain } from "../domain/amended-again";
import { lifeAfter, standingAfter, type Standing } from "../domain/citation/standing-after";
import type { ActSegment } from "../domain/life-of-act";
import { titlePeriods } from "../domain/title-periods";
import type { LegalWriter } from "../log/legal-writer";
import { writeLife } from "./act-changes.store";
import { knownLives } from "./known-lives.store";
import { numberedChangeDays } from "./numbered-changes.store";

interface Touch {
  readonly act: LegalActId;
  readonly before: ReadonlyArray<ActSegment>;
  readonly told: ReadonlyArray<Standing>;
  /** Days from which the act says something else, of which the log has lines. */
  readonly numbered: ReadonlySet<Day>;
}

/**
 * What an act that amends or repeals others makes of those whose cards are known: a numbered change of each, from its day. Gives those
 * that changed. `seenBefore`: an earlier text of the act was loaded, so an amendment without a day was numbered then.
 */
export async function touchOtherActs(writer: LegalWriter, by: LegalActId, citations: ReadonlyArray<ResolvedCitation>, seenBefore: boolean): Promise<LegalActId[]> {
  const standings = new Map<LegalActId, Standing[]>();
  for (const { citation, target } of citations) {
    const standing = citation.effect === "AMENDS" || citation.effect === "REPEALS" ? standingAfter(citation) : null;
    if (target === null || target === by || standing === null) continue;
    standings.set(target, [...(standings.get(target) ?? []), standing]);
  }
  const acts = [...standings.keys()];
  const lives = await knownLives(writer.manager, acts);
  const numbered = await numberedChangeDays(writer.manager, acts);
  const touched: LegalActId[] = [];
  for (const [act, told] of standings) {
    if (await touch(writer, { act, before: lives.get(act) ?? [], told, numbered: numbered.get(act) ?? new Set() }, seenBefore)) touched.push(act);
  }
  return touched;
}

/** The same for an act whose card has just become known: what acts that were loaded before do to it. */
export async function touchByOtherActs(writer: LegalWriter, act: LegalActId): Promise<void> {
  const cited = citedBy(NEWEST_TEXTS, { sql: "c.targetAct = ? AND c.sourceAct <> ? AND c.effect IN ('AMENDS', 'REPEALS')", parameters: [act, act] });
  const rows = await writer.query<{ effect: "AMENDS" | "REPEALS"; provision: string | null; effectFrom: string | null }>(
    `SELECT effect, provision, effectFrom FROM ${cited.sql}`,
    cited.parameters,
  );
  const told = rows.flatMap(({ effect, provision, effectFrom }) => standingAfter({ effect, provision, from: effectFrom }) ?? []);
  if (told.length === 0) return;
  const before = (await knownLives(writer.manager, [act])).get(act) ?? [];
  await touch(writer, { act, before, told, numbered: (await numberedChangeDays(writer.manager, [act])).get(act) ?? new Set() }, false);
}

/** Whether a change was numbered: one with the new states, and one for each day on which the act, amended before, is amended again. */
async function touch(writer: LegalWriter, { act, before, told, numbered }: Touch, seenBefore: boolean): Promise<boolean> {
  const last = before.at(-1);
  if (last === undefined) return false;
  const today = dayOf(writer.now);
  const life = lifeAfter(cardOf(act, last, before), before, told, today);
  const after = life.at(-1);
  if (after === undefined) return false;
  const known = new Set(numbered);
  const changed = canonicalJson(life) !== canonicalJson(before);
  if (changed) {
    const ended = after.record.status === "REPEALED" && last.record.status !== "REPEALED";
    const changedOn = told.map(({ since }) => since).find((since) => since !== null) ?? today;
    const change = writer.change(ended ? "REPEALED" : "AMENDED", act, changedOn);
    await writeLife(writer.manager, { ...change, actId: act, isNew: false, life });
    known.add(changedOn);
  }
  const again = daysAmendedAgain(life, told.filter(({ since }) => since !== null || !(seenBefore || changed)), today).filter((day) => !known.has(day));
  for (const day of again) writer.change("AMENDED", act, day);
  return changed || again.length > 0;
}

function cardOf(id: LegalActId, { record }: ActSegment, life: ReadonlyArray<ActSegment>): ActCard {
  const { titleMayHaveEnded: _, ...card } = record;
  return { ...card, id, titles: titlePeriods(life), statusSince: null };
}
