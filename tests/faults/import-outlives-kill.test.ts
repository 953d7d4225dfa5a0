import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { verifyLog } from "@tizilim/catalogue/domain/verify-log";
import { SERVICES_AT_A_TIME } from "@tizilim/catalogue/loading/chunks";
import { storedDataset } from "@tizilim/catalogue/loading/dataset.store";
import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { openDatabase } from "@tizilim/common/database/registry-database";
import { registerLog, servicesInOrder } from "../loading/support/register-as-it-stands";
import { treeFaults } from "../proof/support/tree-faults";
import { eachDatabase } from "../support/databases";
import { buildHouse } from "../support/house-process";
import { hasWritten, runScript, startScript } from "../support/run-script";

const ROWS = 2_000;
const SUBSECTIONS = 4;
const TIMES_KILLED = 4;
const LONGEST_DELAY_MS = 400;
const SIX_MINUTES = 360_000;

/** Levels, then services with a provider; the names differ, so that a lost or doubled row would show. */
function registerText(): string {
  const levels = ["001;Раздел;", ...Array.from({ length: SUBSECTIONS }, (_, at) => `0010${at + 1};Подраздел ${at + 1};`)];
  const services = Array.from({ length: ROWS }, (_, at) => {
    const code = `0010${1 + (at % SUBSECTIONS)}${String(1 + Math.floor(at / SUBSECTIONS)).padStart(3, "0")}`;
    return `${code};Услуга номер ${at + 1};Комитет ${at % 7}`;
  });
  return ["Код;Наименование;Услугодатель", ...levels, ...services].join("\n");
}

/** Services that stand after a kill: whole chunks, under a log without a fault, every entry with its leaf. */
async function checked(settings: DatabaseSettings): Promise<number> {
  const database = await openDatabase(settings, CATALOGUE_TABLES);
  const { entries, head } = await registerLog(database);
  expect(verifyLog(entries, head)).toEqual([]);
  expect(await treeFaults(database, entries)).toEqual([]);
  const { size } = await servicesInOrder(database);
  expect(size % SERVICES_AT_A_TIME).toBe(0);
  if (size < ROWS) expect((await storedDataset(database.reader))?.note?.ru).toContain("не завершена");
  await database.close();
  return size;
}

eachDatabase((place) => {
  describe("an import that is killed at any moment", () => {
    let folder = "";
    let file = "";
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "tizilim-import-"));
      file = join(folder, "register_ru.csv");
      writeFileSync(file, registerText());
      buildHouse();
    }, SIX_MINUTES);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it("loses, doubles and skips nothing once it is run again", async () => {
      const settings = place.settings("catalogue", "kill");
      const args = [file, "--as", "A. Admin", "--order", "1", "--date", "2026-01-05"];
      const reached: number[] = [];
      while (reached.length < TIMES_KILLED) {
        const script = startScript("import-register", args, settings);
        await hasWritten(script, "services loaded");
        await new Promise((resume) => setTimeout(resume, Math.random() * LONGEST_DELAY_MS));
        script.child.kill("SIGKILL");
        if ((await script.ended) !== "SIGKILL") break;
        reached.push(await checked(settings));
      }
      expect(reached.some((count) => count > 0 && count < ROWS)).toBe(true);
      expect(reached).toEqual([...reached].sort((one, other) => one - other));

      expect(await runScript("import-register", args, settings)).toMatchObject({ ended: 0 });
      const again = await runScript("import-register", args, settings);
      expect(again.output).toContain("entries made: 0");

      const database = await openDatabase(settings, CATALOGUE_TABLES);
      const { entries, head } = await registerLog(database);
      expect(verifyLog(entries, head)).toEqual([]);
      expect(await treeFaults(database, entries)).toEqual([]);
      expect(entries).toHaveLength(1 + SUBSECTIONS + 7 + ROWS);
      expect(new Set(entries.map((entry) => `${entry.kind} ${entry.subject}`)).size).toBe(entries.length);
      const services = [...(await servicesInOrder(database))];
      expect(new Set(services.map(([, service]) => service.name.ru)).size).toBe(ROWS);
      expect(services).toHaveLength(ROWS);
      expect((await storedDataset(database.reader))?.note).toBeNull();
      await database.close();
    }, SIX_MINUTES);
  });
});
