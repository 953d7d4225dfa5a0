import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { openDatabase } from "@tizilim/common/database/registry-database";
import { eachDatabase } from "../support/databases";
import { buildHouse } from "../support/house-process";
import { runScript } from "../support/run-script";
import { registerLog, servicesInOrder } from "./support/register-as-it-stands";

const HEAD = "Код;Наименование (рус);Атауы (қаз);Платность;Форма;БИН;НПА;Заметка";
const ROWS: ReadonlyArray<readonly [row: string, finding: string | null]> = [
  ["001;Раздел;Бөлім;;;;;", null],
  ["00101;Подраздел;Кіші бөлім;;;;;", null],
  ["00101001;Выдача справок;Анықтама беру;бесплатно;бумажная;160440007161;V2000020192;", null],
  ["0010102;Выдача;Беру;;;;;", "[Код] ERROR CODE_WRONG_LENGTH"],
  ["0010100A;Выдача;Беру;;;;;", "[Код] ERROR CODE_NOT_DIGITS"],
  ["101002;Выдача;Беру;;;;;", "[Код] ERROR CODE_ZEROS_LOST"],
  [";Выдача;Беру;;;;;", "[Код] ERROR CODE_MISSING"],
  ["00101001;Другая;Басқа;;;;;", "[Код] ERROR DUPLICATE_CODE"],
  ["00101003;Выдача;Беру;по тарифу;;;;", "[Платность] ERROR UNKNOWN_FEE"],
  ["00101004;Выдача;Беру;;голубиная почта;;;", "[Форма] ERROR UNKNOWN_FORM"],
  ["00101005;Выдача;Беру;;;160440007162;;", "[БИН] ERROR INVALID_BIN"],
  ["00101006;Выдача;Беру;;;;V20000192;", "[НПА] ERROR INVALID_ACT_ID"],
  ["99901001;Выдача;Беру;;;;;", "[Код] ERROR UNKNOWN_SECTION"],
  ["00101007;Выдача;Беру;;", "ERROR WRONG_CELL_COUNT"],
  ["00101008;Выдача дубликата;Телнұсқа беру;платно;;;;", null],
];

eachDatabase((place) => {
  describe("npm run import", () => {
    let folder = "";
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "tizilim-import-"));
      writeFileSync(join(folder, "broken.csv"), [HEAD, ...ROWS.map(([row]) => row)].join("\n"));
      writeFileSync(join(folder, "nothing.csv"), "это не таблица\n");
      buildHouse();
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it("loads the good rows and tells each broken one by line and column, in both languages", async () => {
      const settings = place.settings("catalogue", "report");
      const { ended, output } = await runScript("import-register", [join(folder, "broken.csv"), "--as", "A. Admin", "--sample"], settings);
      expect(ended).toBe(0);
      const told = output.split("\n").filter((line) => / (ERROR|WARNING|SUGGESTION) [A-Z_]+$/.test(line));
      const wanted = ROWS.flatMap(([, finding], at) => (finding === null ? [] : [`broken.csv:${at + 2} ${finding}`]));
      expect(told).toEqual(expect.arrayContaining([...wanted, "broken.csv:1 [Заметка] SUGGESTION UNKNOWN_COLUMN"]));
      expect(told).toHaveLength(wanted.length + 1);
      expect(output.match(/^ {2}kk: \S/gm)).toHaveLength(told.length);
      expect(output.match(/^ {2}ru: \S/gm)).toHaveLength(told.length);
      expect(output).toContain(`ERROR ${wanted.length}, WARNING 0, SUGGESTION 1`);

      const database = await openDatabase(settings, CATALOGUE_TABLES);
      expect([...(await servicesInOrder(database)).keys()]).toEqual(["00101001", "00101008"]);
      await database.close();
    });

    it("refuses without an order and without the mark of a sample, and where nothing can be loaded", async () => {
      const settings = place.settings("catalogue", "refused");
      const run = async (...args: string[]) => (await runScript("import-register", args, settings)).ended;
      expect(await run(join(folder, "broken.csv"), "--as", "A. Admin")).toBe(2);
      expect(await run(join(folder, "nothing.csv"), "--as", "A. Admin", "--sample")).toBe(1);
      expect(await run(join(folder, "absent.csv"), "--as", "A. Admin", "--sample")).toBe(1);
      const database = await openDatabase(settings, CATALOGUE_TABLES);
      expect((await registerLog(database)).entries).toEqual([]);
      await database.close();
    });
  });
});
