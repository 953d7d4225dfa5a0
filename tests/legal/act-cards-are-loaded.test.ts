import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { ActCard } from "@tizilim/legal/domain/act-card";
import { LEGAL_TABLES } from "@tizilim/legal/legal-tables";
import { loadActCards } from "@tizilim/legal/loading/load-act-cards";
import { parseActCards } from "@tizilim/legal/loading/parse-act-cards";
import { eachDatabase } from "../support/databases";

const sample = parseActCards(JSON.parse(readFileSync(join(__dirname, "../../data/sample/acts.json"), "utf8")));
const SEEN = new Date("2026-10-05T04:00:00Z");

const change = (database: RegistryDatabase): Promise<Array<{ number: number; kind: string; actId: string; at: string }>> =>
  database.reader.query("SELECT number, kind, actId, at FROM legal_change ORDER BY number");
const renamed = (id: string, ru: string): ActCard[] =>
  sample.cards.filter((card) => card.id === id).map((card) => ({ ...card, title: { ...card.title, ru }, titles: [] }));

describe("cards of acts", () => {
  it("are all read from the sample", () => {
    expect(sample.faults).toEqual([]);
    expect(sample.cards.length).toBeGreaterThanOrEqual(50);
  });

  it("are told apart, the faulty from the good", () => {
    const [good] = JSON.parse(readFileSync(join(__dirname, "../../data/sample/acts.json"), "utf8")) as [object];
    const { cards, faults } = parseActCards([good, { ...good, id: "Z13", date: "2013-02-30" }]);
    expect(cards).toHaveLength(1);
    expect(faults).toEqual(["card 2: id is no identifier of an act", "card 2: date is a day that exists, written YYYY-MM-DD"]);
  });

  eachDatabase((place) => {
    let database: RegistryDatabase;
    beforeAll(async () => {
      database = await openDatabase(place.settings("legal", "cards"), LEGAL_TABLES);
    });
    afterAll(() => database.close());

    it("make one change each, and none when they are loaded again on a later day", async () => {
      const count = sample.cards.length;
      expect(await loadActCards(database, sample.cards, SEEN)).toEqual({ added: count, changed: 0, unchanged: 0 });
      expect(await loadActCards(database, sample.cards, new Date("2026-11-20T04:00:00Z"))).toEqual({ added: 0, changed: 0, unchanged: count });
      expect((await change(database)).map(({ number }) => number)).toEqual(sample.cards.map((_, index) => index + 1));
    });

    it("make a change with its versions when they tell something new, and end nothing that they leave out", async () => {
      const before = (await change(database)).length;
      expect(await loadActCards(database, renamed("Z1600000480", "О правовых актах РК"), SEEN)).toMatchObject({ added: 0, changed: 1 });
      const [last] = (await change(database)).slice(before);
      expect(last).toMatchObject({ number: before + 1, kind: "LOADED", actId: "Z1600000480" });
      const known: Array<{ acts: number }> = await database.reader.query("SELECT COUNT(DISTINCT actId) AS acts FROM act_version WHERE knownTo LIKE '9999%'");
      expect(Number(known[0]?.acts)).toBe(sample.cards.length);
    });

    it("are numbered without a gap, each at a moment of its own, when many load at once", async () => {
      const before = (await change(database)).length;
      const ids = sample.cards.slice(0, 40).map((card) => card.id);
      await Promise.all(ids.map((id) => loadActCards(database, renamed(id, `new title of ${id}`), SEEN)));
      const log = await change(database);
      expect(log.map(({ number }) => number)).toEqual(log.map((_, index) => index + 1));
      expect(log).toHaveLength(before + ids.length);
      expect(new Set(log.map(({ at }) => at)).size).toBe(log.length);
      expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).sort());
    });

    it("leave neither a change nor a version when the transaction fails", async () => {
      const versions = () => database.reader.query("SELECT id, knownTo FROM act_version ORDER BY id");
      const before = [await change(database), await versions()];
      const failing: RegistryDatabase = {
        ...database,
        transaction: (work) => database.transaction(async (writer) => { await work(writer); throw new Error("power cut"); }),
      };
      await expect(loadActCards(failing, renamed("Z1600000480", "never seen"), SEEN)).rejects.toThrow("power cut");
      expect([await change(database), await versions()]).toEqual(before);
    });
  });
});
