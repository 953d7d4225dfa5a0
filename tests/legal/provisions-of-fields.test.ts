import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import { openLegal, type Legal } from "@tizilim/legal/legal";
import { free, orderInKazakh, orderInRussian } from "../support/acts/order-of-services";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { statementsOf } from "../support/statements-of";
import { viewerOf } from "../support/workflow-world";

const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { problems { code } } }";
const PROVISIONS = "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on FieldExplanation { ru: provision { quote } kk: provision(language: KK) { quote } } } }";
const ACTS = [1, 2, 3, 4, 5];
const SERVICE = free("Выдача справки из архива", "Архивтен анықтама беру");

const actOf = (at: number): string => `V26000${37_000 + at}`;
const field = (ref: string, act: string | null) => ({ __typename: "FieldExplanation", _ref: ref, act: act === null ? null : { __typename: "LegalAct", _ref: act } });

eachDatabase((place) => {
  describe("what acts say of the fields of services", () => {
    let legal: Legal;
    beforeAll(async () => {
      legal = await openLegal({ database: place.settings("legal"), clock: fixedClock(new Date("2026-12-01T00:00:00Z")), log: createLog("legal", "silent") });
      for (const at of ACTS) {
        const order = { number: String(at), registration: String(37_000 + at), services: [SERVICE] };
        const input = { idempotencyKey: `load-${at}`, edition: "2026-02-01", ru: orderInRussian(order), kk: orderInKazakh(order) };
        expect(await dataOf(legal, LOAD, { input }, ANALYST)).toEqual({ loadLegalAct: { problems: [] } });
      }
    });
    afterAll(() => legal.close());

    it("costs as many statements for fields under five acts as for one field, on any day", async () => {
      const many = (asOf = "") => ACTS.flatMap((at) => ["fee", "term", "category"].map((name) => field(`0010100${at}${asOf}#${name}`, `${actOf(at)}${asOf}`)));
      const count = async (...refs: object[]): Promise<number> => (await statementsOf(legal, PROVISIONS, { refs })).length;
      await count(...many());
      expect(await count(...many())).toBe(await count(...many().slice(0, 1)));
      expect(await count(...many("@2026-03-01,-"))).toBe(await count(...many("@2026-03-01,-").slice(0, 1)));
    });

    it.each([
      ["that no service of the register is", "00101001#fee", actOf(1)],
      ["of a service without an act", "00101001#fee", null],
      ["under an act whose text is not loaded", "00101001#fee", "V2600099999"],
      ["on a day before the first edition", "00101001@2026-01-01,-#fee", `${actOf(1)}@2026-01-01,-`],
      ["of which an act need not speak", "00101001#category", actOf(1)],
      ["by a key that is none", "00101001", actOf(1)],
    ])("is nothing of a field %s", async (_what, ref, act) => {
      expect(await dataOf(legal, PROVISIONS, { refs: [field(ref, act)] })).toEqual({ _entities: [{ ru: null, kk: null }] });
    });
  });
});
