import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { storedAt, storedCount } from "@tizilim/catalogue/domain/proof/subtree";
import { entryOf, type EntryRow } from "@tizilim/catalogue/entry/stored-entry";
import { completeTree } from "@tizilim/catalogue/proof/complete-tree";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import { callSubgraph } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { include, openRegisterWorld, text, type RegisterWorld } from "../support/register-world";
import { statementsOf } from "../support/statements-of";
import { treeFaults } from "./support/tree-faults";

interface Node {
  readonly id: number;
  readonly hash: string;
  readonly salt: string | null;
}

const nodesOf = (database: RegistryDatabase): Promise<Node[]> => database.reader.query("SELECT id, hash, salt FROM proof_node ORDER BY id");

eachDatabase((place) => {
  let world: RegisterWorld;
  const database = (): RegistryDatabase => world.catalogue.database;
  const includeSome = (count: number): Promise<void> =>
    world.write(async (register) => {
      for (let at = 0; at < count; at += 1) await include(register, { subsection: "00101", name: text(`Қызмет ${at}`, `Услуга ${at}`) });
    });

  async function expectWhole(): Promise<void> {
    const rows: EntryRow[] = await database().reader.query("SELECT * FROM register_entry ORDER BY number");
    expect(await treeFaults(database(), rows.map(entryOf))).toEqual([]);
  }

  beforeAll(async () => {
    world = await openRegisterWorld(place.settings("catalogue"));
  });
  afterAll(() => world.catalogue.close());

  describe("the tree over the log", () => {
    it("takes in each entry in the transaction that writes it, in any number, by writers beside each other", async () => {
      await expectWhole();
      await Promise.all([1, 7, 3, 1, 12].map(includeSome));
      await expectWhole();
    });

    it("keeps nothing of a transaction that ended in the middle", async () => {
      const before = await nodesOf(database());
      const failing = world.write(async (register) => {
        await include(register, { subsection: "00101", name: text("Қызмет", "Услуга") });
        throw new Error("died");
      });
      await expect(failing).rejects.toThrow("died");
      expect(await nodesOf(database())).toEqual(before);
      await includeSome(2);
      await expectWhole();
    });

    it("is told with the entry, one statement for any number of them", async () => {
      const query = "query ($n: Int!) { registerEntries(last: $n) { nodes { number leaf { hash salts { part salt } } } } }";
      for (const n of [1, 20, 40]) expect(await statementsOf(world.catalogue, query, { n })).toHaveLength(2);
      const answer = await callSubgraph(world.catalogue, "{ registerEntry(number: 3) { leaf { hash salts { part salt } } } }");
      const leaf = (await nodesOf(database()))[storedAt({ level: 0, position: 2 })];
      expect(answer).toEqual({ data: { registerEntry: { leaf: { hash: leaf?.hash, salts: [{ part: "entry", salt: leaf?.salt }] } } } });
    });

    it("grows by two statements in a transaction, for one entry as for many", async () => {
      const written = async (count: number): Promise<string[]> => {
        const seen: string[] = [];
        const stop = database().statements.listen((sql) => void (/proof_node/.test(sql) && seen.push(sql)));
        await includeSome(count);
        stop();
        return seen;
      };
      expect(await written(1)).toHaveLength(2);
      expect(await written(30)).toHaveLength(2);
    });
  });

  describe("entries from before there was a tree", () => {
    const forget = (from: number): Promise<unknown> => database().transaction((writer) => writer.query("DELETE FROM proof_node WHERE id >= ?", [from]));
    const reopen = async (): Promise<void> => {
      const reopened = await openCatalogue({ database: place.settings("catalogue"), clock: fixedClock(new Date("2026-12-01T00:00:00Z")), log: createLog("catalogue", "silent") });
      await reopened.close();
    };

    it("get their leaves at the start, from where the tree ends", async () => {
      const kept = storedCount(9);
      const before = await nodesOf(database());
      await forget(kept);
      await reopen();
      await expectWhole();
      const after = await nodesOf(database());
      expect(after.slice(0, kept)).toEqual(before.slice(0, kept));
      expect(after[kept]?.salt).not.toEqual(before[kept]?.salt);
    });

    it("get them, in parts, where several start at once", async () => {
      const beside = await Promise.all((place.engine === "libsql" ? [] : [1, 2]).map(() => openDatabase(place.settings("catalogue"), CATALOGUE_TABLES)));
      await forget(0);
      await Promise.all([database(), ...beside].map((one) => completeTree(one, 7)));
      await Promise.all(beside.map((one) => one.close()));
      await expectWhole();
    });

    it("get them from the next writer where nobody started anew", async () => {
      await forget(0);
      await includeSome(1);
      await expectWhole();
    });
  });
});
