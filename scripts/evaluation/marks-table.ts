import { f1, precision, recall } from "./marks";
import { MEASURED, type Miss } from "./measure-act";
import type { MeasuredHalf } from "./measure-half";
import { CORPUS_LANGUAGES } from "./truth";

const HEAD = ["half", "language", "what", "right", "wrong", "missed", "precision", "recall", "F1"];
const WIDTHS = [7, 9, 14, 6, 6, 7, 10, 7, 6];

/** A line for each half, language and thing measured. Of items and card fields recall is the share that is right; «false PRESENT» counts wrong ones. */
export function marksTable(halves: ReadonlyArray<{ readonly name: string; readonly measured: MeasuredHalf }>): string {
  const rows = halves.flatMap(({ name, measured }) =>
    CORPUS_LANGUAGES.flatMap((language) =>
      MEASURED.map((what) => {
        const marks = measured.marks[language][what];
        return [name, language, what, marks.hits, marks.wrong, marks.missed, ...[precision(marks), recall(marks), f1(marks)].map((share) => share.toFixed(3))].map(String);
      }),
    ),
  );
  return [HEAD, ...rows].map((row) => row.map((cell, at) => (at < 3 ? cell.padEnd(WIDTHS[at] as number) : cell.padStart(WIDTHS[at] as number))).join(" ").trimEnd()).join("\n");
}

export function missText({ act, language, what, expected, found }: Miss): string {
  return `${act} (${language}) ${what}\n    expected: ${expected}\n    found:    ${found.replace(/\s+/g, " ")}`;
}
