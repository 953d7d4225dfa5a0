import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { openLegal } from "@tizilim/legal/legal";
import { loadActCards } from "@tizilim/legal/loading/load-act-cards";
import { parseActCards } from "@tizilim/legal/loading/parse-act-cards";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { statementsOf } from "../support/statements-of";

const LOADED = new Date("2026-10-05T00:00:00Z");
const RECORD_FINDING = { code: "FEE_UNKNOWN", severity: "WARNING", provision: "RULES-2025/30", message: { kk: "Ақы", ru: "Плата" }, fix: null };
const FINDINGS = "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Service { findings { code message { kk ru } fix { kk ru } } } } }";

const card = (id: string, status: string) => ({ id, kind: "ORDER", title: { kk: "Қағида", ru: "Правила" }, status, date: "2015-06-04", number: "348", statusSince: "2020-07-10" });
const service = (act: string | null, asOf = "") => ({
  __typename: "Service",
  _ref: `00101001${asOf}`,
  recordFindings: [RECORD_FINDING],
  governingAct: act === null ? null : { __typename: "LegalAct", _ref: `${act}${asOf}` },
});

eachDatabase((place) => {
  describe("the findings of a service", () => {
    let legal: Subgraph;
    beforeAll(async () => {
      legal = await openLegal({ database: place.settings("legal"), clock: fixedClock(new Date("2026-12-01T00:00:00Z")), log: createLog("legal", "silent") });
      await loadActCards(legal.database, parseActCards([card("V1500011696", "REPEALED"), card("V2000020192", "IN_FORCE")]).cards, LOADED);
    });
    afterAll(() => legal.close());

    const codes = async (...services: object[]): Promise<string[][]> => {
      const data = await dataOf<{ _entities: Array<{ findings: Array<{ code: string }> }> }>(legal, FINDINGS, { refs: services });
      return data._entities.map(({ findings }) => findings.map(({ code }) => code));
    };

    it("begin with what the record lacks and end with what the act means for it", async () => {
      expect(await codes(service("V1500011696"), service("V2000020192"), service("V2500099999"), service(null))).toEqual([
        ["FEE_UNKNOWN", "GOVERNING_ACT_REPEALED"],
        ["FEE_UNKNOWN"],
        ["FEE_UNKNOWN", "GOVERNING_ACT_WITHOUT_CARD"],
        ["FEE_UNKNOWN"],
      ]);
    });

    it("speak of the act as it stood on the day of the view", async () => {
      expect(await codes(service("V1500011696", "@2019-01-01,-"))).toEqual([["FEE_UNKNOWN"]]);
    });

    it("cost as many statements for a hundred services as for one, and for another day that of its acts alone", async () => {
      const many = (asOf: string) => Array.from({ length: 100 }, (_, at) => ({ ...service("V1500011696", asOf), _ref: `00${String(101_001 + at)}${asOf}` }));
      const count = async (...refs: object[]) => (await statementsOf(legal, FINDINGS, { refs })).length;
      expect([await count(service("V1500011696")), await count(...many(""))]).toEqual([4, 4]);
      expect([await count(service("V1500011696", "@2019-01-01,-")), await count(...many("@2019-01-01,-"))]).toEqual([1, 1]);
    });
  });
});
