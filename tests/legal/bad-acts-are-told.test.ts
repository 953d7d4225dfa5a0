import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { parseLegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { FileOutcome } from "@tizilim/legal/files/file-outcome";
import { joinFiles } from "@tizilim/legal/files/join-files";
import { loadActFiles } from "@tizilim/legal/files/load-act-files";
import { RegisterShelf } from "@tizilim/legal/register/register-shelf";
import { ownText } from "@tizilim/legal/domain/structure/own-text";
import type { Provision } from "@tizilim/legal/domain/structure/provision";
import { LEGAL_TABLES } from "@tizilim/legal/legal-tables";
import { readAct } from "@tizilim/legal/reading/read-act";
import { smallDocx } from "../support/acts/small-docx";
import { pageOf, plainText, russianOrder, windows1251 } from "../support/acts/small-orders";
import { eachDatabase } from "../support/databases";

const CLOCK = { now: () => new Date("2026-10-05T04:00:00Z") };
const TEXT_OF_10_MB = 10 * 1024 * 1024;

/** 300 MB that weigh less than one: made once for both databases. */
let madeBomb: Uint8Array | null = null;
function bomb(): Uint8Array {
  madeBomb ??= smallDocx(russianOrder(90_211), { "word/media/image1.png": new Uint8Array(300 * 1024 * 1024) });
  return madeBomb;
}

/** What a file came to, in short: the act, or what it is refused for. */
const codes = (outcome: FileOutcome): string[] => ("refusals" in outcome ? outcome.refusals.map(({ code }) => code) : []);
const findings = (outcome: FileOutcome): string[] => ("refusals" in outcome ? [] : outcome.findings.map(({ code }) => code));
const act = (outcome: FileOutcome): string | null => ("refusals" in outcome ? null : outcome.act);

eachDatabase((place) => {
  describe("a file of an act", () => {
    let folder = "";
    let database: RegistryDatabase;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "tizilim-bad-acts-"));
      database = await openDatabase(place.settings("legal", "bad"), LEGAL_TABLES);
    });
    afterAll(async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    });

    async function load(name: string, content: string | Uint8Array, id: string | null = null): Promise<FileOutcome> {
      writeFileSync(join(folder, name), content);
      const [files = []] = await joinFiles([join(folder, name)]);
      const [outcome, ...more] = await loadActFiles({ database, register: new RegisterShelf(database), clock: CLOCK }, files, { id: id === null ? null : parseLegalActId(id), edition: null });
      if (outcome === undefined || more.length > 0) throw new Error("one file has one outcome");
      expect(basename(outcome.path)).toBe(name);
      return outcome;
    }
    const sourcesOf = async (id: string): Promise<string[]> =>
      ((await database.reader.query("SELECT source FROM act_edition WHERE actId = ? ORDER BY id", [id])) as Array<{ source: string }>).map(({ source }) => source);
    const writtenSoFar = async (): Promise<[changes: number, texts: number, states: number]> => {
      const count = async (table: string): Promise<number> => Number(((await database.reader.query(`SELECT COUNT(*) AS n FROM ${table}`)) as Array<{ n: number }>)[0]?.n);
      return [await count("legal_change"), await count("act_edition"), await count("act_version")];
    };
    /** Refused, in words for both languages, and nothing of it is written. */
    async function refused(name: string, content: string | Uint8Array, id: string | null = null): Promise<string[]> {
      const before = await writtenSoFar();
      const outcome = await load(name, content, id);
      expect(act(outcome)).toBeNull();
      expect("refusals" in outcome && outcome.refusals.every(({ message }) => (message.kk ?? "").length > 10 && (message.ru ?? "").length > 10)).toBe(true);
      expect(await writtenSoFar()).toEqual(before);
      return codes(outcome);
    }

    it("that is empty, or holds nothing but spaces, is refused", async () => {
      expect(await refused("empty.txt", "")).toEqual(["EMPTY_FILE"]);
      expect(await refused("blank.ru.html", " \n\u00a0\ufeff\n")).toEqual(["EMPTY_FILE"]);
    });

    it("that is a PDF is refused as one, whatever it is called", async () => {
      expect(await refused("act.ru.txt", Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n"))).toEqual(["PDF_FILE"]);
    });

    it.each<[string, (text: string) => Uint8Array]>([
      ["UTF-16, little end first", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
      ["UTF-16, big end first", (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
      ["UTF-16 without a mark", (text) => Buffer.from(text, "utf16le")],
      ["windows-1251", windows1251],
      ["UTF-8 with a mark", (text) => Buffer.from(`\ufeff${text}`)],
    ])("in %s is loaded, and its letters are kept", async (name, encoded) => {
      const registration = 90_100 + name.length;
      const text = plainText(russianOrder(registration));
      const outcome = await load(`encoded-${name.length}.txt`, encoded(text));
      expect([act(outcome), codes(outcome)]).toEqual([`V26000${registration}`, []]);
      expect(await sourcesOf(`V26000${registration}`)).toEqual([text]);
    });

    it("whose page is cut off is loaded as far as it goes, and the place is told", async () => {
      const page = pageOf(russianOrder(90_201));
      const outcome = await load("cut.html", page.slice(0, page.indexOf("опубликования")));
      expect([act(outcome), findings(outcome)]).toEqual(["V2600090201", ["TRUNCATED"]]);
      expect("findings" in outcome && outcome.findings[0]?.message.ru).toMatch(/Текст обрывается: RU, строка \d+ \(«.+»\)/);
    });

    it("of 10 MB on one line is loaded whole", async () => {
      const [title = "", ...rest] = russianOrder(90_202);
      const sentence = "пасека осматривается дважды в год, о чем составляется акт; ";
      const line = `3. ${sentence.repeat(Math.ceil(TEXT_OF_10_MB / Buffer.byteLength(sentence)))}`;
      const text = plainText([title, ...rest.slice(0, -1), line]);
      const begun = performance.now();
      const outcome = await load("long.txt", text);
      expect(performance.now() - begun).toBeLessThan(60_000);
      expect([act(outcome), codes(outcome)]).toEqual(["V2600090202", []]);
      expect((await sourcesOf("V2600090202"))[0] === text).toBe(true);
    });

    it("of 10 MB that is nothing but one line is refused for want of requisites, and in a few seconds", async () => {
      const begun = performance.now();
      expect(await refused("line.ru.txt", "учет пасек ".repeat(TEXT_OF_10_MB / 20))).toEqual(["TEXT_WITHOUT_REQUISITES"]);
      expect(performance.now() - begun).toBeLessThan(30_000);
    });

    it("that is larger than any act is refused before it is read", async () => {
      expect(await refused("huge.ru.txt", Buffer.alloc(25 * 1024 * 1024, "x"))).toEqual(["FILE_TOO_LARGE"]);
    });

    it("with a table without rows is loaded, and the table is told", async () => {
      const page = pageOf(russianOrder(90_203)).replace("</article>", "<table border=1><tbody></tbody></table></article>");
      const outcome = await load("table.html", page);
      expect([act(outcome), findings(outcome)]).toEqual(["V2600090203", ["TABLE_WITHOUT_ROWS"]]);
    });

    it("whose numbering jumps back is loaded, and the place is told", async () => {
      const lines = ["3. Учет ведут акиматы.", "4. Журнал хранится пять лет.", "2. Пасеки осматриваются весной.", "5. Контроль возложить на вице-министра."];
      const outcome = await load("numbers.txt", plainText(russianOrder(90_204, lines)));
      expect([act(outcome), findings(outcome)]).toEqual(["V2600090204", ["NUMBERING_JUMPS_BACK"]]);
      expect("findings" in outcome && outcome.findings[0]?.message.ru).toContain("Пасеки осматриваются весной");
    });

    it("with two acts is loaded as the first, and it is told where the second begins", async () => {
      const outcome = await load("two.txt", plainText([...russianOrder(90_205), ...russianOrder(90_206)]));
      expect([act(outcome), findings(outcome)]).toEqual(["V2600090205", ["SECOND_ACT_BEGINS"]]);
      expect(await sourcesOf("V2600090206")).toEqual([]);
    });

    it("is refused under an identifier that its text contradicts, given or in its name, and the words are told", async () => {
      const text = plainText(russianOrder(90_207));
      const codesOfBoth = [await refused("order.txt", text, "V2600090999"), await refused("V2600090999.ru.txt", text), await refused("order.txt", text, "Z2600000001")];
      expect(codesOfBoth.map((told) => [...new Set(told)])).toEqual([["ID_CONTRADICTS_TEXT"], ["ID_CONTRADICTS_TEXT"], ["ID_CONTRADICTS_TEXT"]]);
      const outcome = await load("order.txt", text, "V2600090999");
      expect("refusals" in outcome && outcome.refusals[0]?.message.ru).toMatch(/V2600090999.*90207/);
    });

    it("in another language than its name says is refused", async () => {
      expect(await refused("order.kk.txt", plainText(russianOrder(90_208)))).toEqual(["LANGUAGE_CONTRADICTS_NAME"]);
    });

    it("with a script holds it as nothing that is shown", async () => {
      const script = "<script>document.cookie = 'stolen';</script>";
      const written = "&lt;script&gt;alert(1)&lt;/script&gt;";
      const page = pageOf(russianOrder(90_209, [`3. Учет ведется${script} в журнале ${written}<img src=x onerror="alert(2)">.`]));
      const outcome = await load("script.html", page);
      expect(act(outcome)).toBe("V2600090209");
      const text = readAct("RU", (await sourcesOf("V2600090209"))[0] ?? "");
      const shown: string[] = [];
      const visit = (part: Provision): void => {
        if (part.role !== "STRAY") shown.push(ownText(text, part));
        part.children.forEach(visit);
      };
      text.parts.forEach(visit);
      expect(shown.join("\n")).not.toMatch(/stolen|onerror|alert\(2\)/);
      expect(shown.join("\n")).toContain("в журнале <script>alert(1)</script>");
    });

    it("that is a DOCX is read, and a bomb among them is refused before it goes off", async () => {
      expect(act(await load("order.docx", smallDocx(russianOrder(90_210))))).toBe("V2600090210");
      expect(bomb().length).toBeLessThan(1024 * 1024);
      const [begun, before] = [process.cpuUsage(), process.memoryUsage().rss];
      expect(await refused("bomb.docx", bomb())).toEqual(["DOCX_TOO_LARGE"]);
      const { user, system } = process.cpuUsage(begun);
      expect(user + system).toBeLessThan(2_000_000);
      expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    });

    it("leaves the log without a gap, whatever was refused between", async () => {
      const log = (await database.reader.query("SELECT number FROM legal_change ORDER BY number")) as Array<{ number: number }>;
      expect(log.map(({ number }) => Number(number))).toEqual(log.map((_, at) => at + 1));
    });
  });
});
