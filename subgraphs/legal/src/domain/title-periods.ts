import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { TitlePeriod } from "./act-card";
import type { ActSegment } from "./life-of-act";

/** The titles that an act bore, as its states by day tell them, in the order of time; empty where it bore one alone. */
export function titlePeriods(life: ReadonlyArray<ActSegment>): TitlePeriod[] {
  const periods: TitlePeriod[] = [];
  life.forEach(({ validFrom, record: { title, provenance } }, place) => {
    if (periods.length > 0 && canonicalJson(periods.at(-1)?.title) === canonicalJson(title)) return;
    const dayIsKnown = periods.length > 0 && life[place - 1]?.record.titleMayHaveEnded !== true;
    periods.push({ title, from: dayIsKnown ? validFrom : null, provenance });
  });
  return periods.length > 1 ? periods : [];
}

/** First day on which the act bore the title that it bears now; null where nothing is known of it. */
export function presentTitleSince(life: ReadonlyArray<ActSegment>): string | null {
  const present = canonicalJson(life.at(-1)?.record.title ?? null);
  const other = life.findLastIndex(({ record }) => canonicalJson(record.title) !== present);
  return life[other + 1]?.validFrom ?? null;
}
