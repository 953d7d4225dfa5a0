import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService, excludeService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { StoredCandidate } from "@tizilim/legal/candidate/candidate.row";
import { keepCandidates } from "@tizilim/legal/candidate/stored-candidate.store";
import type { FoundService } from "@tizilim/legal/domain/finding/found-service";
import { loadActCards } from "@tizilim/legal/loading/load-act-cards";
import { parseActCards } from "@tizilim/legal/loading/parse-act-cards";
import { createLog } from "@tizilim/common/observability/log";
import { openLegal, type Legal } from "@tizilim/legal/legal";
import { LegalWriter } from "@tizilim/legal/log/legal-writer";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { BY_ORDER, include, JUSTICE, openRegisterWorld, text, type RegisterWorld } from "../support/register-world";
import { statementsOf } from "../support/statements-of";
import { viewerOf } from "../support/workflow-world";

const COUNTS = "servicesTotal withActInForce withoutAct withRepealedAct unregisteredCandidates";
const COVERAGE = `query ($asOf: AsOf, $first: Int, $after: String) { legalCoverage(asOf: $asOf) { ${COUNTS}
  servicesWithoutAct(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { code service { _ref } act { actId status } } } } }`;
const MOMENT = "2026-10-02T06:00:00Z";
const [IN_FORCE, AMENDED, REPEALED, DRAFT, CARDLESS, OLD] = ["V2600090001", "V2600090002", "V2600090003", "V2600090004", "V2600090005", "V2600090006"] as const;

const card = (id: string, status: string, more: object = {}) => ({ id, kind: "ORDER", title: { kk: `Қағида ${id}`, ru: `Правила ${id}` }, status, date: "2015-06-04", number: "348", ...more });
const CARDS = [
  card(IN_FORCE, "IN_FORCE", { statusSince: "2015-06-10" }), card(AMENDED, "AMENDED", { statusSince: "2020-01-01" }), card(REPEALED, "REPEALED", { statusSince: "2026-07-01" }), card(DRAFT, "DRAFT", { date: null }),
  // What it was before its status began no source tells.
  card(OLD, "IN_FORCE", { statusSince: "2026-08-01" }),
];

const NONE = { kind: "NONE" } as const;
const FLIGHT: FoundService = {
  kind: "INCLUDE", key: "flight", name: text("Ғарышқа ұшуға рұқсат беру", "Выдача разрешения на полет в космос"), score: 0.9, signals: [], evidence: [], hidden: false, marks: [], requirements: [],
  said: { provider: null, channels: null, forms: null, fee: null, term: null, result: null },
};

interface Coverage {
  readonly servicesTotal: number;
  readonly withActInForce: number;
  readonly withoutAct: number;
  readonly withRepealedAct: number;
  readonly unregisteredCandidates: number;
  readonly servicesWithoutAct: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: ReadonlyArray<{ code: string; service: { _ref: string }; act: { actId: string; status: string } | null }>;
  };
}

eachDatabase((place) => {
  let register: RegisterWorld;
  let legal: Legal;
  let failing = false;
  beforeAll(async () => {
    register = await openRegisterWorld(place.settings("catalogue"), MOMENT);
    const catalogue: SubgraphLink = {
      ...register.catalogue,
      revision: (deadline) => (failing ? Promise.reject(new Error("the catalogue is away")) : register.catalogue.revision(deadline)),
    };
    legal = await openLegal({ database: place.settings("legal"), clock: { now: () => new Date(MOMENT) }, log: createLog("test", "silent"), upstream: { catalogue, workflow: register.catalogue } });
    await loadActCards(legal.database, parseActCards(CARDS).cards, new Date("2026-09-01T00:00:00Z"));
    await register.write(async (writer) => {
      for (const governingAct of [IN_FORCE, AMENDED, REPEALED, DRAFT, CARDLESS, OLD, null]) {
        await include(writer, { subsection: "00101", name: text(`Қызмет ${governingAct}`, `Услуга ${governingAct}`), provider: JUSTICE, governingAct: governingAct as never });
      }
    });
  });
  afterAll(async () => {
    await legal.close();
    await register.catalogue.close();
  });

  const coverage = async (asOf: object | null = null, page: object = {}, viewer: Viewer = ANONYMOUS): Promise<Coverage> =>
    (await dataOf<{ legalCoverage: Coverage }>(legal, COVERAGE, { asOf, first: 100, ...page }, viewer)).legalCoverage;
  const counts = async (asOf: object | null = null): Promise<number[]> => {
    const { servicesTotal, withActInForce, withoutAct, withRepealedAct } = await coverage(asOf);
    return [servicesTotal, withActInForce, withoutAct, withRepealedAct];
  };

  it("counts services in force by what their act is today, and lists those that no act in force governs", async () => {
    const { servicesWithoutAct, ...totals } = await coverage();
    expect(totals).toEqual({ servicesTotal: 7, withActInForce: 3, withoutAct: 3, withRepealedAct: 1, unregisteredCandidates: 0 });
    expect(servicesWithoutAct.totalCount).toBe(4);
    expect(servicesWithoutAct.nodes).toEqual([
      { code: "00101003", service: { _ref: "00101003" }, act: { actId: REPEALED, status: "REPEALED" } },
      { code: "00101004", service: { _ref: "00101004" }, act: { actId: DRAFT, status: "DRAFT" } },
      { code: "00101005", service: { _ref: "00101005" }, act: { actId: CARDLESS, status: "UNKNOWN" } },
      { code: "00101007", service: { _ref: "00101007" }, act: null },
    ]);
  });

  it("answers for the day asked: by the act's state and by what the register says of that day", async () => {
    // Of the repealed one no source tells what it was before; of OLD neither.
    expect(await counts({ inForceOn: "2026-06-30" })).toEqual([7, 2, 5, 0]);
    expect(await counts({ inForceOn: "2026-07-01" })).toEqual([7, 2, 4, 1]);
    expect(await counts({ inForceOn: "2025-12-31" })).toEqual([0, 0, 0, 0]);
    const { servicesWithoutAct } = await coverage({ inForceOn: "2026-06-30" });
    expect(servicesWithoutAct.nodes.map(({ service, act }) => [service._ref, act?.status])).toEqual([
      ["00101003@2026-06-30,-", "UNKNOWN"], ["00101004@2026-06-30,-", "UNKNOWN"], ["00101005@2026-06-30,-", "UNKNOWN"], ["00101006@2026-06-30,-", "UNKNOWN"], ["00101007@2026-06-30,-", undefined],
    ]);
  });

  it("follows the register: another act from a day on, and a service that leaves", async () => {
    await register.write(async (writer) => {
      const amended = await amendService(writer, "00101003" as never, { governingAct: AMENDED as never }, { effectiveFrom: "2026-12-01", cause: BY_ORDER });
      const left = await excludeService(writer, "00101007" as never, { effectiveFrom: "2026-12-01", cause: BY_ORDER });
      expect([amended, left].some(isRefusal)).toBe(false);
    });
    expect(await counts()).toEqual([7, 3, 3, 1]);
    expect(await counts({ inForceOn: "2026-12-01" })).toEqual([6, 4, 2, 0]);
  });

  it("follows the acts: one that is repealed leaves its service without", async () => {
    await loadActCards(legal.database, parseActCards([card(IN_FORCE, "REPEALED", { statusSince: "2026-09-15" })]).cards, new Date("2026-09-16T00:00:00Z"));
    expect(await counts()).toEqual([7, 2, 3, 2]);
    expect((await coverage()).servicesWithoutAct.nodes.map(({ code }) => code)).toContain("00101001");
  });

  it("counts the services that acts name and the register does not have, while nobody decided of them", async () => {
    const made = { act: CARDLESS, madeBy: 1, found: FLIGHT, match: NONE, foundOn: "2026-09-01", gone: false, decision: null, version: 1, body: null, state: "NEW" } as const;
    const candidates: ReadonlyArray<Partial<StoredCandidate>> = [
      {}, {}, { match: { kind: "ONE", code: "00101002", by: ["SAME_NAME"], likeness: 1 } }, { match: { kind: "SEVERAL", codes: [] } }, { gone: true },
      { state: "DISMISSED" }, { state: "LINKED" }, { state: "PROPOSED" }, { found: { ...FLIGHT, kind: "EXCLUDE" } },
    ];
    const stored = candidates.map((more, place): StoredCandidate => ({ ...made, act: CARDLESS as LegalActId, id: `candidate-1-${place}`, place, ...more }));
    await LegalWriter.write(legal.database, new Date(MOMENT), async (writer) => {
      writer.change("ANALYSED", CARDLESS as LegalActId);
      await keepCandidates(writer, stored);
    });
    expect((await coverage(null, {}, viewerOf("zere", ["LEGAL_ANALYST"]))).unregisteredCandidates).toBe(2);
    // Drafts are not public: to others nobody decided yet of what became one.
    expect((await coverage()).unregisteredCandidates).toBe(3);
  });

  it("tells what it knew while the register does not answer", async () => {
    const before = await counts();
    failing = true;
    await register.write((writer) => include(writer, { subsection: "00102", name: text("Жаңа", "Новая"), provider: JUSTICE }));
    expect(await counts()).toEqual(before);
    // Of a moment that its entries may reach it says nothing: some of them may not be known here.
    const now = await callSubgraph(legal, COVERAGE, { asOf: { knownOn: "2026-10-02T06:00:04Z" }, first: 1 });
    expect(now.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["AS_OF_UNSUPPORTED"]);
    const earlier = { knownOn: "2026-10-01T00:00:00Z" };
    expect(await counts(earlier)).toEqual([0, 0, 0, 0]);
    failing = false;
    expect((await counts())[0]).toBe((before[0] ?? 0) + 1);
  });

  describe("its list", () => {
    it("is walked without a gap, and a cursor belongs to its day", async () => {
      const { servicesWithoutAct: whole } = await coverage();
      const seen: string[] = [];
      let page = (await coverage(null, { first: 2 })).servicesWithoutAct;
      for (seen.push(...page.nodes.map(({ code }) => code)); page.pageInfo.hasNextPage; seen.push(...page.nodes.map(({ code }) => code))) {
        page = (await coverage(null, { first: 2, after: page.pageInfo.endCursor })).servicesWithoutAct;
      }
      expect(seen).toEqual(whole.nodes.map(({ code }) => code));
      expect(seen.length).toBe(whole.totalCount);
      const { errors } = await callSubgraph(legal, COVERAGE, { asOf: { inForceOn: "2026-06-30" }, first: 1, after: page.pageInfo.endCursor });
      expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_CURSOR"]);
    });

    it("costs the statements of one row, however long it is", async () => {
      await register.write(async (writer) => {
        for (let count = 0; count < 60; count += 1) await include(writer, { subsection: "00201", name: text(`Көлік ${count}`, `Транспорт ${count}`), provider: JUSTICE, governingAct: (count % 2 === 0 ? REPEALED : CARDLESS) as never });
      });
      await coverage();
      const one = (await statementsOf(legal, COVERAGE, { first: 1 })).length;
      expect((await coverage()).servicesWithoutAct.nodes.length).toBeGreaterThan(60);
      expect((await statementsOf(legal, COVERAGE, { first: 100 })).length).toBe(one);
      expect(one).toBeLessThanOrEqual(7);
    });
  });

  describe("as it was known at a moment", () => {
    const recorded = async (subject: string): Promise<string[]> => {
      const rows: Array<{ recordedAt: string }> = await register.catalogue.database.reader.query("SELECT recordedAt FROM register_entry WHERE subject = ? ORDER BY number", [subject]);
      return rows.map(({ recordedAt }) => recordedAt);
    };

    it("counts the services that were in the register by then, whatever their days", async () => {
      const [included = ""] = await recorded("00101005");
      expect((await counts({ knownOn: included })).slice(0, 1)).toEqual([5]);
      const [, left = ""] = await recorded("00101007");
      expect((await counts({ knownOn: left, inForceOn: "2026-12-01" }))[0]).toBe(6);
      expect((await counts({ knownOn: (await recorded("00101007"))[0], inForceOn: "2026-12-01" }))[0]).toBe(7);
    });

    it("goes by what was known of the acts: a repeal that became known later counts only then", async () => {
      const [total = 0, inForce = 0, without = 0, repealed = 0] = await counts();
      await loadActCards(legal.database, parseActCards([card(OLD, "REPEALED", { statusSince: "2026-08-15" })]).cards, new Date("2026-10-02T06:00:03Z"));
      expect(await counts({ knownOn: "2026-10-02T06:00:02Z" })).toEqual([total, inForce, without, repealed]);
      expect(await counts({ knownOn: "2026-10-02T06:00:04Z" })).toEqual([total, inForce - 1, without, repealed + 1]);
    });

    it("counts of the found services those that nobody had decided of by then", async () => {
      const [{ at = "" } = {}] = (await legal.database.reader.query("SELECT MIN(knownFrom) AS at FROM candidate_state", [])) as Array<{ at?: string }>;
      expect((await coverage({ knownOn: at })).unregisteredCandidates).toBe(3);
      expect((await coverage({ knownOn: "2026-09-20T00:00:00Z" })).unregisteredCandidates).toBe(0);
      const { unregisteredCandidates: before } = await coverage();
      const dismissed: StoredCandidate = { act: CARDLESS as LegalActId, madeBy: 1, id: "candidate-1-0", place: 0, found: FLIGHT, match: NONE, foundOn: "2026-09-01", gone: false, decision: null, version: 2, body: null, state: "DISMISSED" };
      await LegalWriter.write(legal.database, new Date(MOMENT), async (writer) => {
        writer.change("ANALYSED", CARDLESS as LegalActId);
        await keepCandidates(writer, [dismissed]);
      });
      expect([(await coverage()).unregisteredCandidates, (await coverage({ knownOn: at })).unregisteredCandidates]).toEqual([before - 1, 3]);
    });
  });
});
