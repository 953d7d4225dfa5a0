import type { Language } from "@tizilim/common/pure/localized-text";
import { feeKind } from "./fee-kind";
import type { LabelledItem } from "./item-labels";
import { itemOfDraftedLabel } from "./read-label";
import { REQUIREMENT_ITEMS, type RequirementItem } from "./requirement-item";
import { channelsIn } from "./said-channels";
import { formsIn } from "./said-forms";
import type { StandardRow } from "./standard-lines";
import { termLengths } from "./term-lengths";

/** A row of a table of items as matchable text. */
export interface LabelledRow {
  readonly row: StandardRow;
  /** What stands in the column of labels; null: nothing. */
  readonly label: string | null;
  readonly says: string;
  readonly isNumbered: boolean;
}

const OFFICE = /министерств|министрлі|комитет|акимат|әкімді|управлени|басқарма|департамент|инспекци|учреждени|мекеме|орган|ұйым|предприяти|кәсіпорын|центр|орталы|корпораци|обществ|қоғам|аппарат|лаборатори|зертхана|(?<!\p{L})(?:рмк|рмқк|рмм|кмк|кмм|ргп|ргкп|ргу|кгп|кгу|гкп|ао|нао|тоо|ақ|жшс|кеақ)(?!\p{L})/u;
const WORKING_TIME = /\d{1,2}[.:]\d\d|\d-(?:ден|дан|тен|тан) |с \d+ до \d+|понедельник|круглосуточн|рабочи\p{L}+ дн|будн|ежедневн|дүйсенбі|тәулі[кг]|\d сағат|жұмыс күн|күн сайын/u;
const ISSUED = /справк|разрешени|свидетельств|удостоверени|сертификат|лицензи|решени|уведомлени|заключени|выписк|паспорт|направлени|отказ|запис|анықтама|рұқсат|куәлі[кг]|шешім|хабарлама|қорытынды|үзінді|жолдама|бас тарт|жазба/u;
const PAPERS = /заявлени|документ|копи[яию]|сведени|өтініш|құжат|көшірме|мәлімет/u;

/** Whether words say what an item of this kind says: its place alone is no evidence. Grounds of refusal have no words of their own. */
const SAYS: Readonly<Partial<Record<RequirementItem, (words: string, language: Language) => boolean>>> = {
  PROVIDER: (words) => OFFICE.test(words),
  CHANNELS: (words) => channelsIn(words) !== null,
  TERM: (words, language) => termLengths(words, language).length > 0,
  FORM: (words) => formsIn(words) !== null || /электронн|электронды/u.test(words),
  RESULT: (words) => ISSUED.test(words),
  FEE: (words, language) => feeKind(words, language) !== null,
  SCHEDULE: (words) => WORKING_TIME.test(words),
  DOCUMENTS: (words) => PAPERS.test(words),
};

/**
 * LAW/14, 3-1), norm 59: the ten items stand in the order of the appendix. Each row with its item: by its label, or, under a label in
 * nobody's words, by its place, where between two that are known exactly as many rows stand as items are missing, and each says what
 * its item says. The heading of the table may stand for the first of them.
 */
export function itemsOfRows(rows: ReadonlyArray<LabelledRow>, language: Language): ReadonlyMap<StandardRow, LabelledItem | null> {
  const labelled = rows.filter((row): row is LabelledRow & { label: string } => row.label !== null);
  const known = labelled.map(({ label }) => itemOfDraftedLabel(label, language));
  const items = new Map<StandardRow, LabelledItem | null>(labelled.map(({ row }, at) => [row, known[at] ?? null]));
  const used = new Set(known);
  const areNumbered = labelled.filter(({ isNumbered }, at) => isNumbered && known[at] !== null).length > known.filter((item) => item !== null).length / 2;
  for (let from = 0; from < known.length; from += 1) {
    if (known[from] !== null) continue;
    let to = from;
    while (to < known.length && known[to] === null) to += 1;
    const between = labelled.slice(from, to);
    const missing = itemsBetween(from === 0 ? "SERVICE_NAME" : (known[from - 1] ?? null), known[to] ?? null);
    const fits = missing.length === between.length && between.every(({ says, isNumbered }, at) => {
      const item = missing[at] as RequirementItem;
      return !used.has(item) && (isNumbered || !areNumbered) && SAYS[item]?.(says, language) === true;
    });
    if (fits) between.forEach(({ row }, at) => items.set(row, missing[at] as RequirementItem));
    from = to;
  }
  return items;
}

/** In the order of the Law; none where a neighbour is no item. */
function itemsBetween(before: LabelledItem | null, after: LabelledItem | null): ReadonlyArray<RequirementItem> {
  if (before === null || before === "OTHER" || after === null || after === "OTHER") return [];
  const [from, to] = [REQUIREMENT_ITEMS.indexOf(before), REQUIREMENT_ITEMS.indexOf(after)];
  return to > from ? REQUIREMENT_ITEMS.slice(from + 1, to) : [];
}
