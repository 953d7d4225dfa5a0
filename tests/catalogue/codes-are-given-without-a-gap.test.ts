import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { entryHash, HASH_BEFORE_THE_FIRST } from "@tizilim/catalogue/domain/register-entry";
import { entryOf, type EntryRow } from "@tizilim/catalogue/entry/stored-entry";
import { excludeService, includeService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import { eachDatabase } from "../support/databases";
import { FROM_THE_START, include, openRegisterWorld, SCHEMES, text, type RegisterWorld } from "../support/register-world";
import { seededRandom } from "../support/seeded-random";

const SERVICE = { subsection: "00101", name: text("Туу туралы куәлік", "Свидетельство о рождении") };
const ROLLED_BACK = new Error("rolled back by the test");

eachDatabase((place) => {
  let world: RegisterWorld;
  const entries = async (): Promise<EntryRow[]> => world.catalogue.database.reader.query("SELECT * FROM register_entry ORDER BY number");

  describe("400 services included at once into one subsection, every fifth rolled back", () => {
    const codes: string[] = [];
    const refused: unknown[] = [];

    beforeAll(async () => {
      world = await openRegisterWorld(place.settings("catalogue"));
      const random = seededRandom(5);
      const attempts = Array.from({ length: 500 }, (_, index) => ({ index, fails: index % 5 === 4, wait: random() * 5 }));
      await Promise.all(
        attempts.map(async ({ fails, wait }) => {
          await new Promise((resolve) => setTimeout(resolve, wait));
          try {
            const { code } = await world.write(async (register) => {
              const entered = await include(register, SERVICE);
              if (fails) throw ROLLED_BACK;
              return entered;
            });
            codes.push(code);
          } catch (error) {
            refused.push(error);
          }
        }),
      );
    });
    afterAll(() => world.catalogue.close());

    it("get the codes 00101001 to 00101400, each once, and nobody but the rolled back an error", () => {
      expect([...codes].sort()).toEqual(Array.from({ length: 400 }, (_, index) => `00101${String(index + 1).padStart(3, "0")}`));
      expect(refused).toHaveLength(100);
      expect(refused.every((error) => error === ROLLED_BACK)).toBe(true);
    });

    it("make entries with contiguous numbers in the order of their moments, whose hashes verify", async () => {
      const rows = await entries();
      expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 407 }, (_, index) => index + 1));
      expect([...rows].map(({ recordedAt }) => recordedAt).sort()).toEqual(rows.map(({ recordedAt }) => recordedAt));
      expect(new Set(rows.map(({ recordedAt }) => recordedAt)).size).toBe(407);
      let before = HASH_BEFORE_THE_FIRST;
      for (const row of rows) {
        const { hash, ...entry } = entryOf(row);
        expect(hash).toBe(entryHash(entry, before));
        before = hash;
      }
      const heads: Array<{ number: number; hash: string }> = await world.catalogue.database.reader.query("SELECT number, hash FROM register_head");
      expect(heads).toEqual([{ number: 407, hash: before }]);
    });

    it("break the chain of hashes where one entry is altered", async () => {
      const rows = await entries();
      const { hash, ...entry } = entryOf({ ...(rows[10] as EntryRow), effectiveFrom: "2026-01-02" });
      expect(entryHash(entry, (rows[9] as EntryRow).hash)).not.toBe(hash);
    });
  });

  describe("a subsection with all its numbers given", () => {
    beforeAll(async () => {
      world = await openRegisterWorld(place.settings("catalogue", "full"));
      await world.write(async (register) => {
        await includeService(register, SCHEMES, { code: "00102998" as never, record: { ...SERVICE, subsection: "00102" }, ...FROM_THE_START });
        await include(register, { ...SERVICE, subsection: "00102" });
      });
    });
    afterAll(() => world.catalogue.close());

    it("refuses a further service in both languages and writes nothing", async () => {
      const before = (await entries()).length;
      const outcome = await world.write((register) => includeService(register, SCHEMES, { code: null, record: { ...SERVICE, subsection: "00102" }, ...FROM_THE_START }));
      expect(outcome).toMatchObject({
        code: "SUBSECTION_FULL", field: "subsection", provision: "RULES-2025/6",
        message: { kk: expect.stringContaining("00102 кіші бөлімінде"), ru: expect.stringContaining("В подразделе 00102") },
      });
      expect((await entries()).length).toBe(before);
    });

    it("goes on refusing when a service is excluded: its code is never given again, also not to an import", async () => {
      const outcome = await world.write((register) => excludeService(register, "00102999" as never, { ...FROM_THE_START, effectiveFrom: "2026-02-01" }));
      expect(isRefusal(outcome)).toBe(false);
      const again = (code: string | null) =>
        world.write((register) => includeService(register, SCHEMES, { code: code as never, record: { ...SERVICE, subsection: "00102" }, ...FROM_THE_START }));
      expect(await again(null)).toMatchObject({ code: "SUBSECTION_FULL" });
      expect(await again("00102999")).toMatchObject({ code: "CODE_TAKEN", provision: "RULES-2025/5" });
    });

    it("refuses an imported code of another subsection, and a subsection that is not in force on the day", async () => {
      const into = (subsection: string, code: string | null, effectiveFrom = "2026-01-01") =>
        world.write((register) =>
          includeService(register, SCHEMES, { code: code as never, record: { ...SERVICE, subsection }, ...FROM_THE_START, effectiveFrom }));
      expect(await into("00101", "00102005")).toMatchObject({ code: "CODE_OUTSIDE_SUBSECTION", field: "code" });
      expect(await into("00901", null)).toMatchObject({ code: "UNKNOWN_SUBSECTION", field: "subsection" });
      expect(await into("00101", null, "2025-12-31")).toMatchObject({ code: "UNKNOWN_SUBSECTION" });
    });
  });
});
