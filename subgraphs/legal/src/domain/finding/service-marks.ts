import { evidenceIn } from "../card/passage";
import type { Evidence } from "../evidence";
import type { ActLine } from "./act-line";
import type { ServiceMark, ServiceMarkName } from "./found-service";
import { firstOf } from "./procedure-in";

/** LAW/1, 5), norm 37: a function of state, carried out on application or without, for rights and lawful interests, by which a good is given. Each mark with the first words of the service's own documents that show it. */
export function marksOf(lines: ReadonlyArray<ActLine>): ServiceMark[] {
  const marks: ReadonlyArray<readonly [ServiceMarkName, Evidence | null]> = [
    ["STATE_FUNCTION", firstOf(lines, "body")],
    ["ON_APPLICATION", firstOf(lines, "intake")],
    ["WITHOUT_APPLICATION", firstOf(lines, "proactive")],
    ["RIGHTS_AND_INTERESTS", firstOf(lines, "recipients")],
    ["GIVES_A_GOOD", firstOf(lines, "result") ?? resultIn(lines)],
  ];
  return marks.flatMap(([mark, evidence]) => (evidence === null ? [] : [{ mark, evidence }]));
}

const RESULT_LABEL = /результат[а-я]*\s+оказания|(?:^|\s)результат\s*[-:]|нәтижесі/;

/** The list of main requirements tells the result in a row. */
function resultIn(lines: ReadonlyArray<ActLine>): Evidence | null {
  const at = lines.findIndex(({ words }) => words.length < 400 && RESULT_LABEL.test(words));
  const label = lines[at];
  if (label === undefined) return null;
  const row = lines[at + 1];
  const told = label.provision.role === "CELL" && row?.provision.role === "CELL" ? row : label;
  return evidenceIn(told.text, told.passage, 0, told.passage.text.length);
}
