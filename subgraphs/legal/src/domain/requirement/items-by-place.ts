import type { Language } from "@tizilim/common/pure/localized-text";
import { itemOfLabel } from "./read-label";
import { REQUIREMENT_ITEMS, type RequirementItem } from "./requirement-item";
import type { StandardRow } from "./standard-lines";

/** A row of a table of items; `label` is null where nothing stands in the column of labels, or nothing beside it. */
export interface LabelledRow {
  readonly row: StandardRow;
  readonly label: string | null;
  readonly says: string;
}

/** What the words of such an item have to hold, where the place alone would tell it. */
const FITS: Readonly<Partial<Record<RequirementItem, RegExp>>> = {
  TERM: /\d|день|дня|дней|час|минут|незамедлительн|сразу|күн|сағат|минут|дереу|бірден/u,
  FORM: /электронн|бумаж|онлайн|проактив|автоматиз|электронды|қағаз|автоматтандыр/u,
  FEE: /бесплатн|платн|тенге|мрп|месячн\p{L}+ расч[её]тн|пошлин|взима|плат|тегін|ақылы|ақысыз|теңге|аек|айлық есептік|баж|алынбай|төле|^-$/u,
  SCHEDULE: /\d|понедельник|круглосуточн|рабоч|будн|ежедневн|дүйсенбі|тәулік|жұмыс күн|күн сайын/u,
};

/**
 * LAW/14, 3-1), norm 59: the ten items stand in the order of the appendix. Rows whose labels are told in nobody's words are items by
 * their place, where between two that are known exactly as many rows stand as items are missing, and their words fit.
 */
export function itemsByPlace(rows: ReadonlyArray<LabelledRow>, language: Language): ReadonlyMap<StandardRow, RequirementItem> {
  const placed = new Map<StandardRow, RequirementItem>();
  const labelled = rows.filter((row): row is LabelledRow & { label: string } => row.label !== null);
  const known = labelled.map(({ label }) => itemOfLabel(label, language));
  const used = new Set(known.filter((item) => item !== null && item !== "OTHER"));
  for (let from = 0; from < known.length; from += 1) {
    if (known[from] !== null) continue;
    let to = from;
    while (to < known.length && known[to] === null) to += 1;
    const missing = itemsBetween(from === 0 ? "SERVICE_NAME" : known[from - 1], known[to]);
    const fits = missing.length === to - from && missing.every((item, at) => !used.has(item) && (FITS[item]?.test(labelled[from + at]?.says ?? "") ?? true));
    if (fits) missing.forEach((item, at) => placed.set((labelled[from + at] as LabelledRow).row, item));
    from = to;
  }
  return placed;
}

/** In the order of the Law; none where a neighbour is no item. */
function itemsBetween(before: RequirementItem | "OTHER" | null | undefined, after: RequirementItem | "OTHER" | null | undefined): ReadonlyArray<RequirementItem> {
  if (before === null || before === undefined || before === "OTHER" || after === null || after === undefined || after === "OTHER") return [];
  const [from, to] = [REQUIREMENT_ITEMS.indexOf(before), REQUIREMENT_ITEMS.indexOf(after)];
  return to > from ? REQUIREMENT_ITEMS.slice(from + 1, to) : [];
}
