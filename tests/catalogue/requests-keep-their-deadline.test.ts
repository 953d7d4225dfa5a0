import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Reader } from "@tizilim/common/database/reader";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { BLANK_PROVIDER } from "@tizilim/catalogue/domain/provider-record";
import { enterProvider } from "@tizilim/catalogue/register/enter-provider";
import { eachDatabase } from "../support/databases";
import { FROM_THE_START, include, JUSTICE, openRegisterWorld, text, type RegisterWorld } from "../support/register-world";

const LATE = { code: "DEADLINE_EXCEEDED" };

eachDatabase((place) => {
  let world: RegisterWorld;
  beforeAll(async () => {
    world = await openRegisterWorld(place.settings("catalogue"));
    await world.write((register) => include(register, { subsection: "00101", name: text("Қызмет", "Услуга"), provider: JUSTICE }));
  });
  afterAll(() => world.catalogue.close());

  const statements: string[] = [];
  const listening = async <T>(work: () => Promise<T>): Promise<T> => {
    statements.length = 0;
    const end = world.catalogue.database.statements.listen((statement) => statements.push(statement));
    try {
      return await work();
    } finally {
      end();
    }
  };

  it("a request whose deadline has passed is answered so, and sends no statement", async () => {
    const call = { query: "{ services { nodes { code } } sections { code } }", viewer: ANONYMOUS, requestId: "test", deadline: Date.now() - 1 };
    const { data, errors } = await listening(() => world.catalogue.call(call));
    expect(data).toEqual({ services: null, sections: null });
    expect(errors?.map(({ path, extensions }) => [String(path), extensions]).sort()).toEqual([["sections", LATE], ["services", LATE]]);
    expect(statements).toEqual([]);
  });

  it("no statement is begun once the deadline passes between two", async () => {
    let now = 1_000;
    const reader = new Reader(world.catalogue.database, 1_010, () => now);
    expect(await reader.row("SELECT 1 AS one")).toEqual({ one: 1 });
    now = 1_010;
    await expect(listening(() => reader.row("SELECT 2 AS two"))).rejects.toMatchObject({ extensions: LATE });
    expect(statements).toEqual([]);
  });

  it("a request within its deadline is answered, and each of its statements is counted", async () => {
    const call = { query: "{ services { nodes { code provider { id } } } }", viewer: ANONYMOUS, requestId: "test", deadline: Date.now() + 60_000 };
    const { data, errors } = await listening(() => world.catalogue.call(call));
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({ services: { nodes: [{ code: "00101001", provider: { id: JUSTICE } }] } });
    // The end of the log, and what was written to the two tables since the catalogue was opened; then the end alone.
    expect(statements).toHaveLength(3);
    await listening(() => world.catalogue.call(call));
    expect(statements).toEqual(["SELECT number FROM register_head WHERE id = 1"].map((sql) => expect.stringContaining(sql)));
  });

  if (place.engine !== "libsql") {
    it("a statement that outlives the deadline is ended by the server", async () => {
      const began = Date.now();
      const reader = new Reader(world.catalogue.database, began + 200);
      await expect(reader.rows("SELECT COUNT(*) FROM information_schema.COLUMNS a, information_schema.COLUMNS b, information_schema.COLUMNS c WHERE SLEEP(0.01) = 0")).rejects.toMatchObject({ extensions: LATE });
      expect(Date.now() - began).toBeLessThan(3_000);
    });

    it("a deadline of less than a millisecond is still a limit", async () => {
      const reader = new Reader(world.catalogue.database, 0.0001, () => 0);
      await expect(reader.rows("SELECT SLEEP(1) AS slept")).rejects.toMatchObject({ extensions: LATE });
    });
  }

  describe("two requests", () => {
    const provider = { query: `{ provider(id: "${JUSTICE}") { name { ru } } service(code: "00101001") { provider { name { ru } } } }`, viewer: ANONYMOUS, requestId: "test" };

    it("share nothing that was loaded: each reads for itself, and sees what was written between them", async () => {
      await listening(async () => {
        await Promise.all([world.catalogue.call(provider), world.catalogue.call(provider)]);
        expect(statements).toHaveLength(2);
      });
      await world.write((register) => enterProvider(register, JUSTICE, { ...BLANK_PROVIDER, name: text("Жаңа", "Новое") }, FROM_THE_START));
      const { data } = await world.catalogue.call(provider);
      expect(JSON.parse(JSON.stringify(data))).toEqual({ provider: { name: { ru: "Новое" } }, service: { provider: { name: { ru: "Новое" } } } });
    });
  });
});
