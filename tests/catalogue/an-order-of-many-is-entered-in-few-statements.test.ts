import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { OrderLine } from "@tizilim/catalogue/domain/order-document";
import { BLANK_SERVICE, type ServiceRecord } from "@tizilim/catalogue/domain/service-record";
import { verifyLog, type HashedEntry } from "@tizilim/catalogue/domain/verify-log";
import { entryOf, type EntryRow } from "@tizilim/catalogue/entry/stored-entry";
import { eachDatabase } from "../support/databases";
import { amended, applied, excluded, included, orderOf } from "../support/order-documents";
import { include, JUSTICE, openRegisterWorld, text, type RegisterWorld } from "../support/register-world";

/** Head twice, the answer, the scheme, services, their entries, bodies, subsections, counters; then what is written, the tree twice, and the answer. */
const MOST_STATEMENTS = 20;
const STANDING: ServiceRecord = { ...BLANK_SERVICE, name: text("Қызмет", "Услуга"), section: "002", subsection: "00201", provider: JUSTICE };
const three = (number: number): string => String(number).padStart(3, "0");
const last = <T>(of: ReadonlyArray<T>): T => of[of.length - 1] as T;

eachDatabase((place) => {
  let world: RegisterWorld;
  /** Entries of the services 00201001 and on. */
  const bases: number[] = [];
  const head = async (): Promise<number> => Number(await world.catalogue.revision());
  beforeAll(async () => {
    world = await openRegisterWorld(place.settings("catalogue"));
    for (let at = 0; at < 42; at += 1) bases.push((await world.write((register) => include(register, STANDING))).entry.number);
  });
  afterAll(() => world.catalogue.close());

  async function statementsOf(work: () => Promise<unknown>): Promise<number> {
    const from = world.catalogue.database.statements.count;
    await work();
    return world.catalogue.database.statements.count - from;
  }

  it("20 inclusions into two subsections, 40 orders at once, get contiguous entries and codes without a gap", async () => {
    const before = await head();
    const lines = Array.from({ length: 20 }, (_, at) => included(`p-${at}`, `${at % 2 === 0 ? "00101" : "00102"}${three(Math.floor(at / 2) + 1)}`));
    const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => applied(world.catalogue, orderOf(`many-${at}`, lines))));
    const taken = answers.filter(({ entries }) => entries !== undefined);
    expect(taken).toHaveLength(1);
    expect(taken[0]?.entries).toEqual(lines.map(({ proposal, code }, at) => ({ proposal, code, entry: before + at + 1 })));
    for (const { refusal } of answers.filter((answer) => answer.refusal)) expect(refusal?.map(({ code, field }) => [code, field])).toEqual(lines.map(({ proposal }) => ["BASE_MOVED", `${proposal}.code`]));
    expect(await world.catalogue.database.reader.query("SELECT subsection, last FROM code_counter ORDER BY subsection")).toEqual([
      { subsection: "00101", last: 10 }, { subsection: "00102", last: 10 }, { subsection: "00201", last: 42 },
    ]);
    expect(await head()).toBe(before + 20);
  });

  describe.each([["to come", "2026-10-10"], ["passed", "2026-01-01"]])("with effect from a day %s", (_when, effectiveFrom) => {
    let next = 0;

    it("takes about as many statements for 20 lines of all kinds as for one of each", async () => {
      const counts: number[] = [];
      for (const size of [1, 6]) {
        const rows: Array<{ last: number }> = await world.catalogue.database.reader.query("SELECT last FROM code_counter WHERE subsection = '00101'");
        const first = Number(rows[0]?.last) + 1;
        const codes = Array.from({ length: size * 2 }, (_, at) => at + next + (effectiveFrom === "2026-01-01" ? 21 : 0));
        next += size * 2;
        const lines: OrderLine[] = codes.map((at, place) => {
          const [proposal, code, base] = [`p-${at}`, `00201${three(at + 1)}`, bases[at] as number];
          return place < size ? excluded(proposal, code, base) : amended(proposal, code, base, STANDING, { fee: { kind: "FREE", description: null } });
        });
        lines.push(...Array.from({ length: size + 2 }, (_, at) => included(`n-${at}`, `00101${three(first + at)}`, { provider: JUSTICE })));
        const order = orderOf(`size-${effectiveFrom}-${size}`, lines, { effectiveFrom });
        counts.push(await statementsOf(async () => expect((await applied(world.catalogue, order)).entries).toHaveLength(lines.length)));
      }
      process.stderr.write(`${place.engine}, from ${effectiveFrom}: ${counts[0]} statements for 5 lines, ${counts[1]} for 20\n`);
      expect(last(counts) - (counts[0] as number)).toBeLessThanOrEqual(1);
      expect(last(counts)).toBeLessThanOrEqual(MOST_STATEMENTS);
    });
  });

  it("leaves a log that holds", async () => {
    const rows: EntryRow[] = await world.catalogue.database.reader.query("SELECT * FROM register_entry ORDER BY number");
    const [end] = (await world.catalogue.database.reader.query("SELECT number, hash FROM register_head")) as Array<{ number: number; hash: string }>;
    expect(verifyLog(rows.map(entryOf) as HashedEntry[], end)).toEqual([]);
  });
});
