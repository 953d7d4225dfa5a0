import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openDatabase } from "@tizilim/common/database/registry-database";
import { LEGAL_TABLES } from "@tizilim/legal/legal-tables";
import { kazakhOrder, pageOf, plainText, russianOrder } from "../support/acts/small-orders";
import { smallDocx } from "../support/acts/small-docx";
import { dataFrom } from "../support/ask-registry";
import { eachDatabase } from "../support/databases";
import { describeWith } from "../support/needs";
import { buildHouse } from "../support/house-process";
import { databaseServerNeed, embeddedPlace, serverPlace, type RegistryPlace } from "../support/registry-place";
import { runScript } from "../support/run-script";
import { startOneProcess } from "../support/running-registry";

const WITHOUT_REQUISITES = [...russianOrder(90_305).slice(0, 1), ...russianOrder(90_305).slice(2)];
const LATER = "Сноска. Пункт 2 с изменением, внесенным приказом Министра пчеловодства РК от 01.06.2026 № 44 (вводится в действие с 01.07.2026).";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tizilim-acts-"));
  for (const sub of ["all", "all/kk", "all/ru", "later"]) mkdirSync(at(sub), { recursive: true });
  const files: ReadonlyArray<readonly [string, string | Uint8Array]> = [
    ["all/order.kk.html", pageOf(kazakhOrder(90_301))],
    ["all/order.ru.html", pageOf(russianOrder(90_301))],
    ["all/kk/second.txt", plainText(kazakhOrder(90_302))],
    ["all/ru/second.txt", plainText(russianOrder(90_302))],
    ["all/named apart 1.txt", plainText(kazakhOrder(90_303))],
    ["all/named apart 2.docx", smallDocx(russianOrder(90_303))],
    ["all/V2600090304.ru.txt", plainText(WITHOUT_REQUISITES)],
    ["all/silent.txt", plainText(WITHOUT_REQUISITES)],
    ["all/empty.html", ""],
    ["all/scan.txt", Buffer.from("%PDF-1.4\n")],
    ["all/V2600090399.ru.txt", plainText(russianOrder(90_306))],
    ["all/table.xlsx", "x"],
    ["all/.hidden", "x"],
    ["later/order.ru.html", pageOf(russianOrder(90_301, [LATER]))],
  ];
  for (const [name, content] of files) writeFileSync(at(name), content);
  buildHouse();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The answer to each file: its name and the first words. */
function answers(output: string): Record<string, string> {
  const lines = output.split("\n").filter((line) => line.startsWith(folder));
  return Object.fromEntries(lines.map((line) => [line.slice(folder.length + 1).split(": ")[0] ?? "", (line.split(": ")[1] ?? "").replace(/^(REFUSED \S+).*$/, "$1")]));
}

eachDatabase((place) => {
  describe("npm run acts", () => {
    it("answers every file of a folder, joins the languages of an act, and lets no bad file stop the others", async () => {
      const settings = place.settings("legal", "acts");
      const { ended, output } = await runScript("load-acts", [at("all")], settings);
      expect(ended).toBe(1);
      expect(answers(output)).toEqual({
        "all/order.kk.html": "loaded as V2600090301, edition of 2026-03-12, FIRST",
        "all/order.ru.html": "loaded as V2600090301, edition of 2026-03-12, FIRST",
        "all/kk/second.txt": "loaded as V2600090302, edition of 2026-03-12, FIRST",
        "all/ru/second.txt": "loaded as V2600090302, edition of 2026-03-12, FIRST",
        "all/named apart 1.txt": "loaded as V2600090303, edition of 2026-03-12, FIRST",
        "all/named apart 2.docx": "loaded as V2600090303, edition of 2026-03-12, FIRST",
        "all/V2600090304.ru.txt": expect.stringMatching(/^loaded as V2600090304, edition of \d{4}-\d\d-\d\d, FIRST$/),
        "all/silent.txt": "REFUSED TEXT_WITHOUT_REQUISITES",
        "all/empty.html": "REFUSED EMPTY_FILE",
        "all/scan.txt": "REFUSED PDF_FILE",
        "all/V2600090399.ru.txt": "REFUSED ID_CONTRADICTS_TEXT",
        "all/table.xlsx": "left out, acts are HTML, Markdown, plain text or DOCX",
      });
      expect(output).toMatch(/scan\.txt: REFUSED PDF_FILE: Бұл – PDF файлы.* \/ Это файл PDF/);
      expect(output).toMatch(/Файлдар \/ Файлы: 11; texts 7 \(FIRST 7\) of 4 acts; refused 4; 0\.0 MB in \d/);

      const database = await openDatabase(settings, LEGAL_TABLES);
      const changes = (await database.reader.query("SELECT actId FROM legal_change WHERE kind = 'LOADED' ORDER BY number")) as Array<{ actId: string }>;
      const texts = (await database.reader.query("SELECT actId, language FROM act_edition ORDER BY actId, language")) as Array<{ actId: string; language: string }>;
      await database.close();
      expect(changes.map(({ actId }) => actId).sort()).toEqual(["V2600090301", "V2600090302", "V2600090303", "V2600090304"]);
      expect(texts.map(({ actId, language }) => `${actId} ${language}`)).toEqual([
        "V2600090301 KK", "V2600090301 RU", "V2600090302 KK", "V2600090302 RU", "V2600090303 KK", "V2600090303 RU", "V2600090304 RU",
      ]);
    });

    it("changes nothing by the same files again, and tells a newer text as a newer edition", async () => {
      const settings = place.settings("legal", "again");
      const run = async (...args: string[]) => runScript("load-acts", args, settings);
      expect((await run(at("all/order.kk.html"), at("all/order.ru.html"))).ended).toBe(0);
      const again = await run(at("all/order.kk.html"), at("all/order.ru.html"));
      expect([again.ended, again.output]).toEqual([0, expect.stringContaining("texts 2 (UNCHANGED 2) of 1 acts; refused 0")]);
      expect(again.output).toContain("order.ru.html: known as V2600090301, edition of 2026-03-12, UNCHANGED");
      const later = await run(at("later/order.ru.html"));
      expect([later.ended, later.output]).toEqual([0, expect.stringContaining("loaded as V2600090301, edition of 2026-07-01, NEWER")]);
    });

    it("takes the act and the day where the text does not tell them", async () => {
      const settings = place.settings("legal", "told");
      const run = async (...args: string[]) => runScript("load-acts", args, settings);
      const silent = await run("--id", "V2600090305", "--edition", "2026-05-01", at("all/silent.txt"));
      expect([silent.ended, silent.output]).toEqual([0, expect.stringContaining("silent.txt: loaded as V2600090305, edition of 2026-05-01, FIRST")]);
      expect((await run("--id", "V2600090305", at("all"))).ended).toBe(2);
      const absent = await run(at("absent.txt"), at("all/order.ru.html"));
      expect([absent.ended, absent.output]).toEqual([1, expect.stringContaining("absent.txt: REFUSED FILE_UNREADABLE")]);
      expect(absent.output).toContain("order.ru.html: loaded as V2600090301");
    });
  });
});

const besideARunningRegistry = (open: () => RegistryPlace): void => {
  it("loads beside a running registry, which tells the act at once", async () => {
    const place = open();
    const one = await startOneProcess(place);
    try {
      const ask = () => dataFrom<{ legalAct: { title: { ru: string | null }; number: string | null } | null }>(one.origin, '{ legalAct(id: "V2600090301") { title { ru } number } }');
      const before = await ask();
      expect(before.legalAct?.title.ru ?? null).toBeNull();
      expect((await runScript("load-acts", [at("all/order.kk.html"), at("all/order.ru.html")], place.settings("legal"))).ended).toBe(0);
      expect((await ask()).legalAct).toEqual({ title: { ru: "Об утверждении Правил учета пасек" }, number: "301" });
    } finally {
      await one.process.stop();
      await place.remove();
    }
  });
};

describe("npm run acts on the embedded database", () => besideARunningRegistry(embeddedPlace));
describeWith(databaseServerNeed(), "npm run acts on a database server", () => besideARunningRegistry(serverPlace));
