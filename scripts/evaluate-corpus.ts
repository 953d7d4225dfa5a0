import { parseArgs } from "node:util";
import { CORPUS_HALVES, isOnSide, readCorpusHalf, SIDES_OF_PART, type CorpusHalfName } from "./evaluation/corpus-half";
import { marksTable, missText } from "./evaluation/marks-table";
import { measureHalf } from "./evaluation/measure-half";
import { DONE, runTool, UsageFault } from "./run-tool";

const HELP = `npm run evaluate [-- --half first|second|third|fourth|fifth|sixth] [--acts odd|even] [--no-misses] [--act NN]

Reads the acts of tests/corpus and holds what is found in them against the truth that is marked there: candidates, their match in
the register, the ten items, values, discrepancies, fields of the card. Prints precision, recall and F1 of every part in both
languages, and every miss with what was expected and what was found.

  --half NAME    one part only
  --acts SIDE    the acts with odd or with even numbers
  --no-misses    the table only: nobody tunes on the sixth part
  --act NN       one act only, by the number that its folder begins with
`;

void runTool(async () => {
  const { values } = parseArgs({ options: { half: { type: "string" }, acts: { type: "string" }, "no-misses": { type: "boolean", default: false }, act: { type: "string" }, help: { type: "boolean", default: false } } });
  if (values.help) return say(HELP);
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

function say(text: string): number {
  process.stdout.write(text);
  return DONE;
}
