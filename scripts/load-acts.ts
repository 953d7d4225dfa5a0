import "reflect-metadata";
import { statSync } from "node:fs";
import { openDatabase } from "@tizilim/common/database/registry-database";
import { joinFiles } from "@tizilim/legal/files/join-files";
import { loadActFiles } from "@tizilim/legal/files/load-act-files";
import { RegisterShelf } from "@tizilim/legal/register/register-shelf";
import { LEGAL_TABLES } from "@tizilim/legal/legal-tables";
import { actsCommand, type ActsCommand } from "./act-options";
import { leftOutText, OutcomeTally, outcomeText } from "./act-outcome-text";
import { registryConfig } from "./config";
import { findActFiles } from "./find-act-files";
import { progressLine } from "./progress-line";
import { DONE, REFUSED, runTool, UsageFault } from "./run-tool";

const HELP = `npm run acts -- [--id ID] [--edition YYYY-MM-DD] FILE|DIR…

Loads texts of acts: saved pages of the legal database, Markdown, plain text, DOCX; in UTF-8, UTF-16 or windows-1251. Folders are
looked through with all below them. The two languages of an act are told by the files' names (act.kk.html and act.ru.html,
Z1300000088.kaz.html and .rus.html, kk/act.txt and ru/act.txt) or by the identifier in the texts, and loaded as one edition. Which act
it is the text tells, else the file's name, else --id; what contradicts is refused. Loading the same text again changes nothing. A
file that is refused is told and stops no other. May run beside a running registry.

  --id ID           the act, where its text does not tell it: of one file, or of one in each language
  --edition DAY     first day of the edition; else what the text tells, else the day of adoption, else today

DATA_DIR or DATABASE_URL say where the registry is. Exit code: 0 done, 1 a file was refused, 2 wrong use.

kk: Актілердің мәтіндерін файлдардан жүктейді; қабылданбаған файл себебімен айтылады, қалғандары жүктеледі.
ru: Загружает тексты актов из файлов; о непринятом файле сообщается с причиной, остальные загружаются.
`;

void runTool(async () => {
  const { databases, clock } = registryConfig();
  const command = actsCommand(process.argv.slice(2));
  if (command === null) {
    process.stdout.write(HELP);
    return DONE;
  }
  const { files, leftOut, bytes } = findActFiles(command.paths);
  if (command.id !== null && files.length > 2) throw new UsageFault("--id names one act: give its file, or one in each language");
  const database = await openDatabase(databases.legal, LEGAL_TABLES);
  try {
    for (const path of leftOut) process.stdout.write(leftOutText(path));
    const place = { database, register: new RegisterShelf(database), clock };
    return await loadAll(files, bytes, command, (some) => loadActFiles(place, some, command));
  } finally {
    await database.close();
  }
});

type LoadOne = (files: Parameters<typeof loadActFiles>[1]) => ReturnType<typeof loadActFiles>;

async function loadAll(files: ReadonlyArray<string>, bytes: number, { id }: ActsCommand, load: LoadOne): Promise<number> {
  const begun = performance.now();
  const progress = progressLine();
  const acts = await joinFiles(files, (done, total) => progress.show(`${done} of ${total} files looked into`));
  progress.end();
  const tally = new OutcomeTally();
  let [done, read] = [0, 0];
  for (const some of acts) {
    const outcomes = await load(id === null ? some : some.map((file) => ({ ...file, id })));
    progress.end();
    tally.add(outcomes);
    for (const outcome of outcomes) process.stdout.write(outcomeText(outcome));
    done += some.length;
    read += some.reduce((sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
    progress.show(`${done} of ${files.length} files, ${(read / 1e6).toFixed(1)} of ${(bytes / 1e6).toFixed(1)} MB`);
  }
  progress.end();
  process.stdout.write(tally.text(bytes, (performance.now() - begun) / 1_000));
  return tally.refused > 0 ? REFUSED : DONE;
}
