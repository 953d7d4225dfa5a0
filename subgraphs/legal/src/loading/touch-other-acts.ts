import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { dayOf } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { citedBy, NEWEST_TEXTS } from "../citation/cited.store";
import type { ResolvedCitation } from "../citation/resolved-citations";
import type { ActCard } from "../domain/act-card";
import { lifeAfter, standingAfter, type Standing } from "../domain/citation/standing-after";
import type { ActSegment } from "../domain/life-of-act";
import { titlePeriods } from "../domain/title-periods";
import type { LegalWriter } from "../log/legal-writer";
import { writeLife } from "./act-changes.store";
import { knownLives } from "./known-lives.store";

/** What an act that amends or repeals others makes of those whose cards are known: a numbered change of each, from its day. Gives those that changed. */
export async function touchOtherActs(writer: LegalWriter, by: LegalActId, citations: ReadonlyArray<ResolvedCitation>): Promise<LegalActId[]> {
  const standings = new Map<LegalActId, Standing[]>();
  for (const { citation, target } of citations) {
    const standing = citation.effect === "AMENDS" || citation.effect === "REPEALS" ? standingAfter(citation) : null;
    if (target === null || target === by || standing === null) continue;
    standings.set(target, [...(standings.get(target) ?? []), standing]);
  }
  const lives = await knownLives(writer.manager, [...standings.keys()]);
  const touched: LegalActId[] = [];
  for (const [act, told] of standings) if (await touch(writer, act, lives.get(act) ?? [], told)) touched.push(act);
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
  if (told.length > 0) await touch(writer, act, (await knownLives(writer.manager, [act])).get(act) ?? [], told);
}

async function touch(writer: LegalWriter, act: LegalActId, before: ReadonlyArray<ActSegment>, told: ReadonlyArray<Standing>): Promise<boolean> {
  const last = before.at(-1);
  if (last === undefined) return false;
  const life = lifeAfter(cardOf(act, last, before), before, told, dayOf(writer.now));
  const after = life.at(-1);
  if (after === undefined || canonicalJson(life) === canonicalJson(before)) return false;
  const ended = after.record.status === "REPEALED" && last.record.status !== "REPEALED";
  const change = writer.change(ended ? "REPEALED" : "AMENDED", act, told.map(({ since }) => since).find((since) => since !== null) ?? dayOf(writer.now));
  await writeLife(writer.manager, { ...change, actId: act, isNew: false, life });
  return true;
}

function cardOf(id: LegalActId, { record }: ActSegment, life: ReadonlyArray<ActSegment>): ActCard {
  const { titleMayHaveEnded: _, ...card } = record;
  return { ...card, id, titles: titlePeriods(life), statusSince: null };
}
