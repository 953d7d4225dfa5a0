import { parseArgs } from "node:util";
import { CORPUS_HALVES, isOnSide, readCorpusHalf, SIDES_OF_PART, type CorpusHalfName } from "./evaluation/corpus-half";
import { marksTable, missText } from "./evaluation/marks-table";
import { f1, recall } from "./evaluation/marks";
import { measureHalf } from "./evaluation/measure-half";
import { measureShortActs, readShortActs } from "./evaluation/short-acts";
import { measureCopies, readStoredCopies } from "./evaluation/stored-copies";
import { DONE, runTool, UsageFault } from "./run-tool";

const HELP = `npm run evaluate [-- --half first|second|…|tenth] [--acts odd|even] [--no-misses] [--act NN]
npm run evaluate -- --norms [--no-misses]
npm run evaluate -- --copies [--no-misses]

Reads the acts of tests/corpus and holds what is found in them against the truth that is marked there: candidates, their match in
the register, the ten items, values, discrepancies, fields of the card. Prints precision, recall and F1 of every part in both
languages, and every miss with what was expected and what was found.

  --half NAME    one part only
  --acts SIDE    the acts with odd or with even numbers
  --no-misses    the table only
  --norms        the short acts of tests/corpus/norms: functions that hide a service, or none; right, wrong, missed and F1 of each set
  --copies       the short acts of tests/corpus/copies: set as databases and their mirrors keep acts; services, and fields of the card
  --act NN       one act only, by the number that its folder begins with
`;

void runTool(async () => {
  const { values } = parseArgs({ options: { half: { type: "string" }, acts: { type: "string" }, "no-misses": { type: "boolean", default: false }, act: { type: "string" }, norms: { type: "boolean", default: false }, copies: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
  if (values.help) return say(HELP);
  if (values.norms) return evaluateNorms(!values["no-misses"]);
  if (values.copies) return evaluateCopies(!values["no-misses"]);
  const halves = CORPUS_HALVES.filter((name) => values.half === undefined || name === values.half);
  if (halves.length === 0) throw new UsageFault(`--half is ${CORPUS_HALVES.join(" or ")}`);
  const side = SIDES_OF_PART.find((each) => each === values.acts);
  if (values.acts !== undefined && side === undefined) throw new UsageFault(`--acts is ${SIDES_OF_PART.join(" or ")}`);
  const { act } = values;
  return evaluate(halves, (folder) => (act === undefined || folder.startsWith(`${act}-`)) && (side === undefined || isOnSide(folder, side)), !values["no-misses"]);
});

function evaluate(names: ReadonlyArray<CorpusHalfName>, chosen: (folder: string) => boolean, tellMisses: boolean): number {
  const halves = names.flatMap((name) => {
    const half = readCorpusHalf(name);
    return half === null ? [] : [{ name, measured: measureHalf(half, chosen) }];
  });
  if (tellMisses) for (const { name, measured } of halves) for (const miss of measured.misses) say(`${name} ${missText(miss)}\n`);
  say(`${marksTable(halves)}\n`);
  return DONE;
}

function evaluateNorms(tellMisses: boolean): number {
  for (const set of readShortActs()) {
    const { marks, misses } = measureShortActs(set);
    if (tellMisses) for (const miss of misses) say(`${miss}\n`);
    say(`${set.name}: ${set.acts.length} acts, ${marks.hits} right, ${marks.wrong} wrong, ${marks.missed} missed, F1 ${f1(marks).toFixed(3)}\n`);
  }
  return DONE;
}

function evaluateCopies(tellMisses: boolean): number {
  for (const set of readStoredCopies()) {
    const { candidates, card, misses } = measureCopies(set);
    if (tellMisses) for (const miss of misses) say(`${miss}\n`);
    say(`${set.language}: ${set.copies.length} acts, ${candidates.hits} right, ${candidates.wrong} wrong, ${candidates.missed} missed, F1 ${f1(candidates).toFixed(3)}; fields of the card ${recall(card).toFixed(3)}\n`);
  }
  return DONE;
}

function say(text: string): number {
  process.stdout.write(text);
  return DONE;
}
