import { parseArgs } from "node:util";
import { CORPUS_HALVES, readCorpusHalf, type CorpusHalfName } from "./evaluation/corpus-half";
import { marksTable, missText } from "./evaluation/marks-table";
import { measureHalf } from "./evaluation/measure-half";
import { DONE, runTool, UsageFault } from "./run-tool";

const HELP = `npm run evaluate [-- --half first|second] [--no-misses] [--act NN]

Reads the acts of tests/corpus and holds what is found in them against the truth that is marked there: candidates, their match in
the register, the ten items, values, discrepancies, fields of the card. Prints precision, recall and F1 of both halves in both
languages, and every miss with what was expected and what was found.

  --half NAME    one half only
  --no-misses    the table only: nobody tunes on the second half
  --act NN       one act only, by the number that its folder begins with
`;

void runTool(async () => {
  const { values } = parseArgs({ options: { half: { type: "string" }, "no-misses": { type: "boolean", default: false }, act: { type: "string" }, help: { type: "boolean", default: false } } });
  if (values.help) return say(HELP);
  const halves = CORPUS_HALVES.filter((name) => values.half === undefined || name === values.half);
  if (halves.length === 0) throw new UsageFault(`--half is ${CORPUS_HALVES.join(" or ")}`);
  return evaluate(halves, values.act ?? null, !values["no-misses"]);
});

function evaluate(names: ReadonlyArray<CorpusHalfName>, act: string | null, tellMisses: boolean): number {
  const halves = names.flatMap((name) => {
    const half = readCorpusHalf(name);
    return half === null ? [] : [{ name, measured: measureHalf(half, (folder) => act === null || folder.startsWith(`${act}-`)) }];
  });
  if (tellMisses) for (const { name, measured } of halves) for (const miss of measured.misses) say(`${name} ${missText(miss)}\n`);
  say(`${marksTable(halves)}\n`);
  return DONE;
}

function say(text: string): number {
  process.stdout.write(text);
  return DONE;
}
