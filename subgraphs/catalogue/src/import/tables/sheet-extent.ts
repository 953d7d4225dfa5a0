const CELL = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"/gu;
const LETTERS = 26;

/** Rows times columns up to the farthest cell that a sheet's XML refers to: what a reader has to lay out for it. */
export function sheetExtent(xml: string): number {
  let [rows, columns] = [0, 0];
  for (const [, letters = "", digits = ""] of xml.matchAll(CELL)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows * columns;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * LETTERS + letter.charCodeAt(0) - 64, 0);
}
