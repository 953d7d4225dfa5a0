import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService, excludeService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import type { RegisterEntryRecord } from "@tizilim/catalogue/domain/register-entry";
import type { ServiceRecord } from "@tizilim/catalogue/domain/service-record";
import { addDays } from "@tizilim/common/pure/day";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { BY_ORDER, FROM_THE_START, include, JUSTICE, openRegisterWorld, text, TRANSPORT, type RegisterWorld } from "../support/register-world";
import { picked, seededRandom } from "../support/seeded-random";

const QUESTIONS = 300;
const PER_REQUEST = 15;
const VIEW = "code status category name { ru } fee { kind } provider { id } entry { number } validFrom validTo";

interface Question {
  readonly code: string;
  readonly inForceOn: string;
  readonly knownOn: string;
}

/** What the register answers, by reading its entries one after another. */
function told(entries: ReadonlyArray<RegisterEntryRecord>, code: string, { inForceOn, knownOn }: Question): Record<string, unknown> | null {
  const known = entries
    .filter((entry) => entry.subject === code && entry.recordedAt <= knownOn)
    .sort((a, b) => (a.effectiveFrom === b.effectiveFrom ? a.number - b.number : a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  const begun = known.filter((entry) => entry.effectiveFrom <= inForceOn);
  const last = begun.at(-1);
  if (last === undefined) return null;
  const record: Record<string, unknown> = { status: "IN_FORCE", category: "STATE_SERVICE", fee: null, provider: null };
  for (const entry of begun) for (const change of entry.changes) record[change.field] = JSON.parse(change.after ?? "null");
  const fee = record["fee"] as { kind: string } | null;
  return {
    code,
    status: record["status"],
    category: record["category"],
    name: { ru: (record["name"] as { ru: string }).ru },
    fee: fee && { kind: fee.kind },
    provider: record["provider"] === null ? null : { id: `${String(record["provider"])}@${inForceOn},${knownOn}` },
    entry: { number: last.number },
    validFrom: last.effectiveFrom,
    validTo: known.find((entry) => entry.effectiveFrom > inForceOn)?.effectiveFrom ?? null,
  };
}

eachDatabase((place) => {
  let world: RegisterWorld;
  const entries: RegisterEntryRecord[] = [];
  const codes: string[] = [];
  const random = seededRandom(47);
  const someDay = (after = "2026-01-01") => addDays(after, Math.floor(random() * 200));

  const change = (): Partial<ServiceRecord> => {
    const all: Partial<ServiceRecord> = {
      name: text(null, `Услуга ${Math.floor(random() * 1000)}`),
      category: picked(random, ["STATE_SERVICE", "SOCIALLY_SIGNIFICANT"] as const),
      fee: picked(random, [null, { kind: "FREE", description: null }, { kind: "PAID", description: null }] as const),
      provider: picked(random, [null, JUSTICE, TRANSPORT]),
    };
    return Object.fromEntries(Object.entries(all).filter(() => random() < 0.5));
  };

  beforeAll(async () => {
    world = await openRegisterWorld(place.settings("catalogue"), "2026-02-01T00:00:00Z");
    for (let step = 0; step < 160; step += 1) {
      world.at(new Date(Date.parse("2026-02-01T00:00:00Z") + (step + 1) * 3_600_000).toISOString());
      const outcome = await world.write(async (register) => {
        const occasion = { effectiveFrom: someDay(codes.length < 12 ? "2026-01-01" : "2026-02-15"), cause: BY_ORDER };
        if (codes.length < 12) return include(register, { subsection: "00101", name: text("Қызмет", "Услуга"), ...change() }, occasion);
        const code = picked(random, codes) as never;
        return random() < 0.06 ? excludeService(register, code, occasion) : amendService(register, code, change(), occasion);
      });
      if (isRefusal(outcome)) continue;
      entries.push(outcome.entry);
      if (outcome.entry.kind === "SERVICE_INCLUDED") codes.push(outcome.code);
    }
    world.at("2026-10-05T06:00:00Z");
  });
  afterAll(() => world.catalogue.close());

  const questions = (): Question[] =>
    Array.from({ length: QUESTIONS }, () => ({ code: picked(random, codes), inForceOn: someDay("2025-12-25"), knownOn: `${someDay("2026-01-30").slice(0, 10)}T12:30:00.000000Z` }))
      .map((question, index) => (index % 2 === 0 ? { ...question, knownOn: picked(random, entries).recordedAt } : question));

  it(`answers ${QUESTIONS} questions on both axes for a service, the list and the counts as the entries tell it`, async () => {
    expect(entries.length).toBeGreaterThan(70);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(["SERVICE_INCLUDED", "SERVICE_AMENDED", "SERVICE_EXCLUDED"]));
    const all = questions();
    for (let start = 0; start < all.length; start += PER_REQUEST) {
      const asked = all.slice(start, start + PER_REQUEST);
      const fields = asked.map(({ code, inForceOn, knownOn }, index) => {
        const asOf = `asOf: { inForceOn: "${inForceOn}", knownOn: "${knownOn}" }`;
        return `s${index}: service(code: "${code}", ${asOf}) { ${VIEW} }
          l${index}: services(first: 100, ${asOf}) { totalCount nodes { ${VIEW} } }
          r${index}: registry(${asOf}) { serviceCount sociallySignificantServiceCount revision }`;
      });
      const answers = await dataOf<Record<string, unknown>>(world.catalogue, `{ ${fields.join("\n")} }`);
      const expected = asked.map((question, index) => {
        const states = [...codes].sort().map((code) => told(entries, code, question)).filter((state) => state?.["status"] === "IN_FORCE");
        const known = entries.filter(({ recordedAt }) => recordedAt <= question.knownOn).at(-1)?.number;
        return {
          [`s${index}`]: told(entries, question.code, question),
          [`l${index}`]: { totalCount: states.length, nodes: states },
          [`r${index}`]: {
            serviceCount: states.length,
            sociallySignificantServiceCount: states.filter((state) => state?.["category"] === "SOCIALLY_SIGNIFICANT").length,
            revision: known ?? (question.knownOn < "2026-02-01" ? 0 : 7),
          },
        };
      });
      expect(answers).toEqual(Object.assign({}, ...expected));
    }
  });

  describe("a service amended for a day to come, and then for a day gone by", () => {
    let code: string;
    const recorded: string[] = [];
    const amend = async (moment: string, effectiveFrom: string, values: Partial<ServiceRecord>) => {
      world.at(moment);
      const outcome = await world.write((register) => amendService(register, code as never, values, { effectiveFrom, cause: BY_ORDER }));
      if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
      recorded.push(outcome.entry.recordedAt);
    };
    const name = async (asOf = "") =>
      (await dataOf<{ service: { name: { ru: string }; fee: { kind: string } | null } | null }>(
        world.catalogue, `{ service(code: "${code}"${asOf && `, asOf: { ${asOf} }`}) { name { ru } fee { kind } } }`)).service;

    beforeAll(async () => {
      world.at("2026-10-05T06:00:00Z");
      ({ code } = await world.write((register) => include(register, { subsection: "00102", name: text("Ескі", "Старое") })));
      await amend("2026-10-06T06:00:00Z", "2026-12-01", { fee: { kind: "PAID", description: null } });
      await amend("2026-10-07T06:00:00Z", "2026-11-01", { name: text("Жаңа", "Новое") });
      world.at("2026-10-08T06:00:00Z");
    });

    it("stands today as it stood, whatever its days to come hold", async () => {
      expect(await name()).toEqual({ name: { ru: "Старое" }, fee: null });
      expect(await name(`inForceOn: "2026-11-01"`)).toEqual({ name: { ru: "Новое" }, fee: null });
    });

    it("carries the back-dated name into the later state, which sets only the fee", async () => {
      expect(await name(`inForceOn: "2026-12-01"`)).toEqual({ name: { ru: "Новое" }, fee: { kind: "PAID" } });
    });

    it("was known otherwise before the back-dated entry was recorded", async () => {
      expect(await name(`inForceOn: "2026-12-01", knownOn: "${recorded[0]}"`)).toEqual({ name: { ru: "Старое" }, fee: { kind: "PAID" } });
    });

    it("changes when the clock reaches the day", async () => {
      world.at("2026-10-31T18:59:59Z");
      expect(await name()).toMatchObject({ name: { ru: "Старое" } });
      world.at("2026-10-31T19:00:00Z");
      expect(await name()).toMatchObject({ name: { ru: "Новое" } });
      world.at("2026-10-08T06:00:00Z");
    });

    it("answers for both moments in one request, each under an id of its own", async () => {
      const both = await dataOf(world.catalogue, `{
        before: service(code: "${code}", asOf: { inForceOn: "2026-10-31" }) { id name { ru } }
        after: service(code: "${code}", asOf: { inForceOn: "2026-11-01" }) { id name { ru } } }`);
      expect(both).toEqual({
        before: { id: `${code}@2026-10-31,-`, name: { ru: "Старое" } },
        after: { id: `${code}@2026-11-01,-`, name: { ru: "Новое" } },
      });
    });

    it("cannot be amended before its inclusion, nor changed after its exclusion", async () => {
      const at = (effectiveFrom: string) => ({ effectiveFrom, cause: BY_ORDER });
      const tried = (effectiveFrom: string) => world.write((register) => amendService(register, code as never, { term: text("1 күн", "1 день") }, at(effectiveFrom)));
      expect(await tried("2025-12-31")).toMatchObject({ code: "BEFORE_INCLUSION", field: "effectiveFrom" });
      expect(await world.write((register) => excludeService(register, code as never, at("2025-12-31")))).toMatchObject({ code: "BEFORE_INCLUSION" });
      expect(await world.write((register) => excludeService(register, code as never, at("2027-03-01")))).toMatchObject({ entry: { kind: "SERVICE_EXCLUDED" } });
      expect(await tried("2027-03-02")).toMatchObject({ code: "ALREADY_EXCLUDED" });
      expect(await world.write((register) => excludeService(register, code as never, at("2027-04-01")))).toMatchObject({ code: "ALREADY_EXCLUDED" });
      const list = `services(filter: { subsections: ["00102"] }, asOf: { inForceOn: "2027-03-01" }) { totalCount }`;
      expect(await dataOf(world.catalogue, `{ ${list} shown: service(code: "${code}", asOf: { inForceOn: "2027-03-01" }) { status } }`)).toEqual({
        services: { totalCount: 0 }, shown: { status: "EXCLUDED" },
      });
    });

    it("makes no entry of an amendment that changes nothing", async () => {
      const same = await world.write((register) => amendService(register, code as never, { name: text("Ескі", "Старое") }, FROM_THE_START));
      expect(same).toMatchObject({ code: "NOTHING_CHANGES" });
    });
  });
});
