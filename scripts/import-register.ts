import "reflect-metadata";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { schemeInForce } from "@tizilim/catalogue/domain/code-scheme";
import { readRegister, type ReadRegister } from "@tizilim/catalogue/import/read-register";
import type { SourceFile } from "@tizilim/catalogue/import/source-file";
import { applyImport } from "@tizilim/catalogue/loading/apply-import";
import { registerKnown } from "@tizilim/catalogue/loading/register-known";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import type { Clock } from "@tizilim/common/pure/clock";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import { registryConfig } from "./config";
import { importCommand, type ImportCommand } from "./import-options";
import { findingsText, summaryText } from "./import-report-text";
import { progressLine } from "./progress-line";
import { DONE, REFUSED, runTool } from "./run-tool";

const HELP = `npm run import -- FILE… --as NAME (--order NUMBER --date YYYY-MM-DD | --sample) [--effective YYYY-MM-DD] [--dry-run]

Loads a register from CSV, XLSX or HTML tables. Russian and Kazakh files are joined by code; columns are known by their
headings in either language. A bad row is left out and told, a service that the files leave out stays, and importing the same
files again changes nothing. May run beside a running registry.

  --as NAME         the ADMIN who imports; the log keeps it
  --order, --date   number and date of the order that the register stands on
  --sample          no order stands behind the data: they are marked as a sample
  --effective DAY   from when the changes hold; else the date of the order, or today for a sample
  --dry-run         reads, compares and reports, and writes nothing

DATA_DIR or DATABASE_URL say where the register is. Exit code: 0 done, 1 refused, 2 wrong use.

kk: Тізілімді файлдардан жүктейді; қате жол қалдырылып, есепте айтылады, файлда жоқ қызмет жойылмайды.
ru: Загружает реестр из файлов; ошибочная строка пропускается и попадает в отчет, отсутствие строки ничего не удаляет.
`;

void runTool(async () => {
  const config = registryConfig();
  const today = dayOf(config.clock.now());
  const command = importCommand(process.argv.slice(2), today);
  if (command === null) {
    process.stdout.write(HELP);
    return DONE;
  }
  const files = command.files.map(sourceFile);
  const database = await openDatabase(config.databases.catalogue, CATALOGUE_TABLES);
  try {
    const read = await readFiles(database, files, command.effectiveFrom);
    return await apply(database, read, command, config.clock);
  } finally {
    await database.close();
  }
});

function sourceFile(path: string): SourceFile {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch {
    throw new StartupFailure(`${path} cannot be read: check that it is there and that this user may read it`);
  }
}

async function readFiles(database: RegistryDatabase, files: ReadonlyArray<SourceFile>, day: Day): Promise<ReadRegister> {
  const progress = progressLine();
  const { schemes, known } = await registerKnown(database.reader);
  const onProgress = ({ file, rowsRead, rowsTotal }: { file: string; rowsRead: number; rowsTotal: number }): void =>
    progress.show(`${file}: ${rowsRead} of ${rowsTotal} rows read`);
  const read = await readRegister(files, { scheme: schemeInForce(schemes, day), known, onProgress });
  progress.end();
  return read;
}

async function apply(database: RegistryDatabase, read: ReadRegister, command: ImportCommand, clock: Clock): Promise<number> {
  const total = read.services.length;
  if (total + read.sections.length + read.subsections.length === 0) {
    process.stdout.write(findingsText(read.report));
    process.stderr.write("refused: the files hold no row that can be loaded\n");
    return REFUSED;
  }
  const progress = progressLine();
  const report = await applyImport(database, read, {
    ...command,
    files: command.files.map((path) => basename(path)),
    clock,
    onProgress: (done) => progress.show(`${done} of ${total} services ${command.dryRun ? "compared" : "loaded"}`),
  });
  progress.end();
  process.stdout.write(findingsText([...read.report, ...report.refused]));
  process.stdout.write(summaryText(report, read.rowsRead));
  return DONE;
}
