import "reflect-metadata";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { gatewayEnvironment } from "@tizilim/gateway/config";
import { servicesFile } from "@tizilim/gateway/export/cpsv/services-file";
import { EXPORT_FILES } from "@tizilim/gateway/export/export-files";
import { registryConfig } from "./config";
import { exportCommand } from "./export-options";
import { exportedText } from "./exported";
import { fetchExport } from "./fetch-export";
import { makeExport } from "./make-export";
import { progressLine } from "./progress-line";
import { DONE, runTool } from "./run-tool";

const HELP = `npm run export -- --to DIR [--url URL] [--as-of YYYY-MM-DD] [--number N] [--format ndjson,csv,parquet,jsonld] [--tables services,…]

Writes the registry at fixed numbers of its logs into files, with a manifest beside them: what anyone may read, as the graph tells it.
The same numbers give the same bytes. A file that cannot be told whole is not written.

  --to DIR       folder that the files go to
  --url URL      fetches them from a running registry; else they are made of DATA_DIR or DATABASE_URL, also beside a running registry
  --as-of DAY    the day whose law is told; else today
  --number N     as it was known when entry N of the register was recorded; else as it is known now
  --format …     ndjson (the default), csv, parquet, jsonld (services alone, in CPSV-AP; identifiers begin with PUBLIC_URL), several
                 with commas between, or all
  --tables …     services, sections, providers, acts, links, entries, joined, decisions, with commas between; else all

Exit code: 0 done, 1 refused or broken off, 2 wrong use.

kk: Тізілімнің белгілі нөмірлердегі күйін файлдарға жазады; тұтас айтылмаған файл жазылмайды.
ru: Записывает в файлы состояние реестра на заданных номерах; файл, который нельзя составить целиком, не записывается.
`;

/** Where the registry would say that it is. */
function publicUrl(): string {
  const config = gatewayEnvironment();
  return config.publicUrl ?? `http://localhost:${config.port}`;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new StartupFailure(`the folder ${path} cannot be made: ${(error as Error).message}`);
  }
}

void runTool(async () => {
  const command = exportCommand(process.argv.slice(2), [...EXPORT_FILES, servicesFile(publicUrl)]);
  if (command === null) {
    process.stdout.write(HELP);
    return DONE;
  }
  const begun = performance.now();
  makeFolder(command.to);
  const progress = progressLine();
  const show = (text: string): void => progress.show(text);
  const { url } = command;
  const exported = await (url === null ? makeExport(command, registryConfig(), show) : fetchExport({ ...command, url }, show)).finally(() => progress.end());
  writeFileSync(join(command.to, "manifest.json"), `${JSON.stringify(exported, null, 1)}\n`);
  process.stdout.write(exportedText(exported, (performance.now() - begun) / 1_000));
  return DONE;
});
