import { beforeEach, afterEach, describe, expect, it } from "@jest/globals";
import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { DEFAULT_CODE_SCHEME } from "@tizilim/catalogue/domain/code-scheme";
import type { ProviderRecord } from "@tizilim/catalogue/domain/provider-record";
import { parseServiceCode, type ServiceCode } from "@tizilim/catalogue/domain/service-code";
import { verifyLog } from "@tizilim/catalogue/domain/verify-log";
import { storedDataset } from "@tizilim/catalogue/loading/dataset.store";
import { excludeService, includeService } from "@tizilim/catalogue/register/register-commands";
import { RegisterWriter } from "@tizilim/catalogue/register/register-writer";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { eachDatabase } from "../support/databases";
import { registerLog, servicesInOrder, standingRecords } from "./support/register-as-it-stands";
import { BY_ORDER, FIRST_KK, FIRST_RU, importFiles, kazakh, russian, SECOND_KK, SECOND_RU } from "./support/register-files";

const NONE = { added: 0, amended: 0, unchanged: 0 };
const BOTH = [russian(FIRST_RU, SECOND_RU), kazakh(FIRST_KK, SECOND_KK)];
const code = (text: string): ServiceCode => parseServiceCode(text) as ServiceCode;

eachDatabase((place) => {
  let database: RegistryDatabase;
  let room = 0;
  beforeEach(async () => {
    database = await openDatabase(place.settings("catalogue", `_${(room += 1)}`), CATALOGUE_TABLES);
  });
  afterEach(() => database.close());
  const last = async () => (await registerLog(database)).entries.at(-1);

  describe("an import", () => {
    it("joins the files of both languages and takes codes as they are", async () => {
      const report = await importFiles(database, BOTH);
      expect(report).toMatchObject({ services: { ...NONE, added: 2 }, sections: { ...NONE, added: 1 }, subsections: { ...NONE, added: 1 }, providers: { ...NONE, added: 2 }, entries: 6, refused: [], missing: [] });
      const services = await servicesInOrder(database);
      expect([...services.keys()]).toEqual(["00101001", "00101005"]);
      expect(services.get("00101001")).toMatchObject({
        name: { kk: "Лицензия беру", ru: "Выдача лицензии" }, section: "001", subsection: "00101", status: "IN_FORCE",
        fee: { kind: "FREE", description: null }, forms: ["PAPER"], term: { kk: "3 жұмыс күні", ru: "3 рабочих дня" }, governingAct: "V2000020192",
      });
      const providers = await standingRecords<ProviderRecord>(database, "provider_version");
      expect(providers.get(services.get("00101001")?.provider ?? "")?.name).toEqual({ kk: "Көлік комитеті", ru: "Комитет транспорта" });
    });

    it("names in every entry who imported, the order and the day of effect", async () => {
      await importFiles(database, BOTH);
      for (const entry of (await registerLog(database)).entries) {
        expect(entry).toMatchObject({ effectiveFrom: "2026-01-05", cause: { kind: "IMPORT", reference: "import by A. Admin of register_ru.csv, register_kk.csv", orderNumber: "12/НҚ", orderDate: "2026-01-05" } });
      }
    });

    it("makes no entry when the same files come again", async () => {
      await importFiles(database, BOTH);
      const before = await registerLog(database);
      const again = await importFiles(database, BOTH);
      expect(again).toMatchObject({ services: { ...NONE, unchanged: 2 }, providers: { ...NONE, unchanged: 2 }, entries: 0 });
      expect(await importFiles(database, [BOTH[1] ?? russian()])).toMatchObject({ entries: 0, services: { ...NONE, unchanged: 2 } });
      expect(await registerLog(database)).toEqual(before);
    });

    it("amends a changed row by what differs, and leaves what the file has no column for", async () => {
      await importFiles(database, BOTH);
      const changed = FIRST_RU.replace("бесплатно", "платно");
      const report = await importFiles(database, [russian(changed, SECOND_RU)], { effectiveFrom: "2026-01-20" });
      expect(report).toMatchObject({ services: { added: 0, amended: 1, unchanged: 1 }, entries: 1 });
      expect(await last()).toMatchObject({ kind: "SERVICE_AMENDED", subject: "00101001", effectiveFrom: "2026-01-20", changes: [{ field: "fee" }] });
      const service = (await servicesInOrder(database)).get("00101001");
      expect(service).toMatchObject({ fee: { kind: "PAID", description: null }, name: { kk: "Лицензия беру", ru: "Выдача лицензии" }, term: { kk: "3 жұмыс күні" } });
    });

    it("never deletes a service that the files leave out, and tells of it", async () => {
      await importFiles(database, BOTH);
      const report = await importFiles(database, [russian(FIRST_RU), kazakh(FIRST_KK)]);
      expect(report).toMatchObject({ missing: ["00101005"], entries: 0 });
      expect((await servicesInOrder(database)).get("00101005")?.status).toBe("IN_FORCE");
    });

    it("changes nothing in a dry run, and tells what it would do", async () => {
      await importFiles(database, [russian(FIRST_RU), kazakh(FIRST_KK)]);
      const before = [await registerLog(database), await storedDataset(database.reader)];
      const files = [russian(FIRST_RU.replace("3 рабочих", "4 рабочих"), SECOND_RU), kazakh(FIRST_KK, SECOND_KK)];
      const dry = await importFiles(database, files, { dryRun: true });
      expect([await registerLog(database), await storedDataset(database.reader)]).toEqual(before);
      const real = await importFiles(database, files);
      expect(dry).toEqual({ ...real, dryRun: true, entries: 0 });
      expect(real.services).toEqual({ added: 1, amended: 1, unchanged: 0 });
    });

    it("lets the counter go on after the highest imported code", async () => {
      await importFiles(database, BOTH);
      const given = await RegisterWriter.write(database, new Date("2026-02-02T06:00:00Z"), (register) =>
        includeService(register, [DEFAULT_CODE_SCHEME], { code: null, record: { subsection: "00101", name: { kk: "Жаңа", ru: "Новая" } }, effectiveFrom: "2026-02-01", cause: { kind: "ORDER", reference: "test", orderNumber: "1", orderDate: "2026-02-01" } }));
      expect(given).toMatchObject({ code: "00101006" });
    });

    it("refuses by row what is excluded or not yet included on the day, and loads the rest", async () => {
      await importFiles(database, BOTH);
      const cause = { kind: "ORDER" as const, reference: "test", orderNumber: "2", orderDate: "2026-01-10" };
      await RegisterWriter.write(database, new Date("2026-02-02T06:00:00Z"), (register) => excludeService(register, code("00101001"), { effectiveFrom: "2026-01-10", cause }));
      const files = [russian(FIRST_RU, SECOND_RU.replace("платно", "бесплатно"))];
      const late = await importFiles(database, files, { effectiveFrom: "2026-01-20" });
      expect(late).toMatchObject({ services: { ...NONE, amended: 1 }, entries: 1 });
      expect(late.refused).toMatchObject([{ file: "register_ru.csv", line: 4, code: "ALREADY_EXCLUDED", severity: "ERROR", message: { kk: expect.any(String), ru: expect.any(String) }, fix: { kk: expect.any(String), ru: expect.any(String) } }]);
      const early = await importFiles(database, files, { effectiveFrom: "2025-12-31", dryRun: true });
      expect(early.refused.map((row) => [row.line, row.code])).toEqual([[4, "BEFORE_INCLUSION"], [5, "BEFORE_INCLUSION"]]);
      expect(verifyLog((await registerLog(database)).entries, (await registerLog(database)).head)).toEqual([]);
    });

    it("keeps a provider that is known by BIN under its id, and renames it", async () => {
      const head = ["Код;Наименование;Услугодатель;БИН", "001;Транспорт;;", "00101;Перевозки;;"];
      const file = (name: string) => [{ name: "r_ru.csv", bytes: Buffer.from([...head, `00101001;Выдача лицензии;${name};160440007161`].join("\n")) }];
      await importFiles(database, file("Государственная корпорация"));
      const report = await importFiles(database, file("Правительство для граждан"), { effectiveFrom: "2026-01-20" });
      expect(report).toMatchObject({ providers: { ...NONE, amended: 1 }, services: { ...NONE, unchanged: 1 }, entries: 1 });
      const providers = await standingRecords<ProviderRecord>(database, "provider_version");
      expect([...providers]).toMatchObject([["provider-1", { name: { ru: "Правительство для граждан" }, bin: "160440007161" }]]);
    });
  });

  describe("the data set", () => {
    it("is official by an order, and a sample without one", async () => {
      await importFiles(database, BOTH, { authority: { kind: "SAMPLE" } });
      expect(await storedDataset(database.reader)).toMatchObject({ kind: "SAMPLE", note: { kk: expect.any(String), ru: expect.any(String) } });
      await importFiles(database, BOTH);
      expect(await storedDataset(database.reader)).toMatchObject({ kind: "OFFICIAL", note: null, source: expect.stringContaining("order № 12/НҚ of 2026-01-05") });
    });

    it("claims no more than its weakest part", async () => {
      await importFiles(database, BOTH, { authority: { kind: "SAMPLE" } });
      await importFiles(database, [russian(FIRST_RU), kazakh(FIRST_KK)]);
      expect(await storedDataset(database.reader)).toMatchObject({ kind: "SAMPLE", note: { ru: expect.stringContaining("смешаны") } });
    });

    it("says that it is unfinished after an import that broke off", async () => {
      const broken = { ...BY_ORDER, onProgress: () => { throw new Error("power cut"); } };
      const many = Array.from({ length: 250 }, (_, at) => `00101${String(at + 1).padStart(3, "0")};Услуга номер ${at + 1};;;;;`);
      await expect(importFiles(database, [russian(...many)], broken)).rejects.toThrow("power cut");
      expect(await storedDataset(database.reader)).toMatchObject({ kind: "OFFICIAL", note: { ru: expect.stringContaining("не завершена") } });
      expect((await servicesInOrder(database)).size).toBe(100);
      expect(await importFiles(database, [russian(...many)])).toMatchObject({ services: { added: 150, amended: 0, unchanged: 100 } });
      expect(await storedDataset(database.reader)).toMatchObject({ kind: "OFFICIAL", note: null });
    });
  });
});
