import type { Language } from "@tizilim/common/pure/localized-text";
import type { GatheredItems } from "./gathered-items";
import type { LabelledItem } from "./item-labels";
import type { PlacedBlock } from "../structure/placed-blocks";
import { bareLabelItem, itemOfDraftedLabel, itemOfLabel, lineLabel, type LineLabel } from "./read-label";
import { itemsOfRows, type LabelledRow } from "./items-of-rows";
import { standardLine, type StandardCell, type StandardLine, type StandardRow } from "./standard-lines";
import type { Stretch } from "./written-span";

const NUMBER_ALONE = /^["\s]*(?:№\s?(?:п\/п)?|р\/с(?: №)?|№ р\/с|п\/п|\d{1,3}(?:[-.]\d{1,3})*|[ivx]{1,6}|-)?[.)\s"]*$/u;
/** A row of this beginning divides what the item before it says. */
const PART_OF_AN_ITEM = /^(?:по |при |для |через |в |на |подвид|\d{1,2}\)|-|\d{1,2}-(?:ші |шы )?кіші|кіші|[а-я]\)|•)/u;
/** So many rows with labels make a table of items. */
const AT_LEAST = 2;
const AT_LEAST_BESIDE = 4;

/** Whether a table sets items down in its rows, and in which column their labels stand; null where it does not. */
export function labelColumn(rows: ReadonlyArray<StandardRow>, language: Language): number | null {
  const counts = new Map<number, Set<LabelledItem>>();
  for (const { cells } of rows) {
    const at = cells.findIndex(({ words }) => !NUMBER_ALONE.test(words));
    const cell = cells[at];
    if (cell === undefined) continue;
    const item = itemOfDraftedLabel(cell.words, language);
    if (item === null || item === "OTHER") continue;
    counts.set(cell.column, (counts.get(cell.column) ?? new Set()).add(item));
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y.size - x.size || a - b);
  return best !== undefined && best[1].size >= AT_LEAST ? best[0] : null;
}

/** Reads the rows of a table of items. */
export function gatherTable(rows: ReadonlyArray<StandardRow>, column: number, language: Language, gathered: GatheredItems): void {
  let valueColumn = Number.POSITIVE_INFINITY;
  const items = itemsOfRows(rows.map((row) => rowLabel(row, column)), language);
  for (const row of rows) {
    const { cells } = row;
    const itemOf = (cell: StandardCell): LabelledItem | null => (cell.column === column ? (items.get(row) ?? null) : itemOfDraftedLabel(cell.words, language));
    const filled = cells.filter(({ words }) => words !== "");
    const telling = filled.filter(({ words }) => !NUMBER_ALONE.test(words));
    const [first] = telling;
    if (first === undefined) {
      if (filled.length === 1) addCells(filled.filter((cell) => cell.column >= valueColumn), gathered);
      continue;
    }
    if (first.column > column && first.column >= valueColumn) {
      addCells(filled.filter((cell) => cell.column >= valueColumn), gathered);
      continue;
    }
    const values = cells.filter((cell) => cell.column > first.column);
    const alone = telling.length === 1 && values.length === 0;
    const item = alone ? bareLabelItem(first.words.replace(/^\d{1,2}[.)]\s+/, "").replace(/[.:;\s]+$/, ""), language) : itemOf(first);
    if (item !== null) {
      gathered.begin(item, stretches([first]));
      valueColumn = values[0]?.column ?? first.column;
      addCells(values, gathered);
    } else if (!(alone && beginsWithin(first, language, gathered))) {
      const goesOn = gathered.current !== "OTHER" && gathered.currentIsEmpty && (alone || dividesAnItem(cells, first));
      if (goesOn) addCells(filled, gathered);
      else gathered.end();
    }
  }
  // A table within its cell may say what the last label asks.
  if (!gathered.currentIsEmpty) gathered.end();
}

function rowLabel(row: StandardRow, column: number): LabelledRow {
  const label = row.cells.find((cell) => cell.column === column)?.words ?? "";
  const says = row.cells.filter((cell) => cell.column > column).map(({ words }) => words).join(" ").trim();
  const isNumbered = row.cells.some((cell) => cell.column < column && /\d/.test(cell.words));
  return { row, label: NUMBER_ALONE.test(label) ? null : label, says, isNumbered };
}

/** A label and what it says in one cell: «Срок: 5 дней». */
function beginsWithin({ blocks: [placed, ...others] }: StandardCell, language: Language, gathered: GatheredItems): boolean {
  if (placed === undefined) return false;
  const line = standardLine(placed);
  const label = lineLabel(placed.block.text, line.words, line.from, language, false) ?? nameInQuotes(placed, line, language);
  if (label === null || label.rest >= placed.block.text.length) return false;
  gathered.begin(label.item, [{ placed, from: label.from, to: label.to }]);
  gathered.add({ placed, from: label.rest, to: placed.block.text.length });
  if (label.item !== "SERVICE_NAME") for (const other of others) gathered.add({ placed: other, from: 0, to: other.block.text.length });
  return true;
}

/** «Наименование государственной услуги "Выдача …"» */
function nameInQuotes({ block: { text } }: PlacedBlock, { words, from }: StandardLine, language: Language): LineLabel | null {
  const label = lineLabel(text, words, from, language, true);
  return label?.item === "SERVICE_NAME" && /^\s*["«“„]/u.test(text.slice(label.rest)) ? label : null;
}

/** Reads a table whose first row holds the labels and whose second what they say; tells whether it is one. */
export function gatherColumns(rows: ReadonlyArray<StandardRow>, language: Language, gathered: GatheredItems): boolean {
  const [heads, values, ...others] = rows;
  if (heads === undefined || values === undefined || others.length > 0) return false;
  const labelled = heads.cells.flatMap((cell) => {
    const item = itemOfLabel(cell.words, language);
    return item === null ? [] : [{ cell, item }];
  });
  if (new Set(labelled.map(({ item }) => item)).size < AT_LEAST_BESIDE) return false;
  for (const { cell, item } of labelled) {
    gathered.begin(item, stretches([cell]));
    addCells(values.cells.filter(({ column }) => column === cell.column), gathered);
  }
  gathered.end();
  return true;
}

/** The row below a label that has nothing beside it, such as «по подвиду 1 – 5 рабочих дней». */
function dividesAnItem(cells: ReadonlyArray<StandardCell>, first: StandardCell): boolean {
  return !cells.some(({ words }) => /^\d{1,2}\.?$/.test(words)) && PART_OF_AN_ITEM.test(first.words);
}

function addCells(cells: ReadonlyArray<StandardCell>, gathered: GatheredItems): void {
  for (const stretch of stretches(cells)) gathered.add(stretch);
}

function stretches(cells: ReadonlyArray<StandardCell>): Stretch[] {
  return cells.flatMap(({ blocks }) => blocks.map((placed) => ({ placed, from: 0, to: placed.block.text.length })));
}
