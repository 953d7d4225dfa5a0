import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { free, orderInKazakh, orderInRussian, paid } from "../support/acts/order-of-services";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { include, JUSTICE } from "../support/register-world";
import { statementsOf } from "../support/statements-of";
import { openWorkflowWorld, viewerOf, wholeService, type WorkflowWorld } from "../support/workflow-world";

const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const MOST = 20;
const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { act { id } problems { code } } }";
const CANDIDATE = "id act { id title { ru } } evidence { quote } match { _ref } matches { service { _ref } } marks { mark }";

const entities = (type: string, fields: string) => `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ${type} { ${fields} } } }`;
const OF_ACTS = {
  "the analysis": `analysis { candidates { ${CANDIDATE} } requirements { candidate { id } service { _ref } evidence { quote } } discrepancies { service { _ref } field } findings { finding { code } } }`,
  "the provisions": "provisions(language: KK) { anchor text notes children { anchor text } }",
  "the citations": "citations(first: 20) { totalCount nodes { from act { id title { ru } } } } citedBy(first: 20) { totalCount nodes { source { id } } } editions { date amendedBy { id } }",
};

eachDatabase((place) => {
  let world: WorkflowWorld;
  const acts: string[] = [];
  const codes: string[] = [];
  /** Twenty orders, each with a service of the register of which it says something else, and with one that is new. */
  beforeAll(async () => {
    world = await openWorkflowWorld(place);
    await world.register.write(async (register) => {
      for (let at = 1; at <= MOST; at += 1) await include(register, wholeService("00102", `Неке ${at} туралы анықтама`, `Справка о браке ${at}`, JUSTICE, `V26000900${String(at).padStart(2, "0")}`));
    });
    for (let at = 1; at <= MOST; at += 1) {
      const order = { number: String(at), registration: `900${String(at).padStart(2, "0")}`, services: [paid(`Справка о браке ${at}`, `Неке ${at} туралы анықтама`), free(`Выдача выписки ${at}`, `Үзінді көшірме беру ${at}`)] };
      const { loadLegalAct } = await dataOf<{ loadLegalAct: { act: { id: string } | null; problems: object[] } }>(world.legal, LOAD, { input: { idempotencyKey: `load-${at}`, edition: "2026-02-01", ru: orderInRussian(order), kk: orderInKazakh(order) } }, ANALYST);
      expect(loadLegalAct.problems).toEqual([]);
      acts.push(loadLegalAct.act?.id ?? "");
      codes.push(`00102${String(at).padStart(3, "0")}`);
    }
  });
  afterAll(() => world.close());

  const refs = (type: string, keys: ReadonlyArray<string>) => ({ refs: keys.map((key) => ({ __typename: type, _ref: key })) });
  /** For one, five and twenty. */
  const counts = async (statements: (many: number) => Promise<string[]>): Promise<number[]> => {
    const counted: number[] = [];
    for (const many of [1, 5, MOST]) counted.push((await statements(many)).length);
    return counted;
  };

  it.each(Object.entries(OF_ACTS))("%s of many acts takes the statements of one", async (_what, fields) => {
    const query = entities("LegalAct", fields);
    await statementsOf(world.legal, query, refs("LegalAct", acts));
    const [one, ...more] = await counts((many) => statementsOf(world.legal, query, refs("LegalAct", acts.slice(0, many))));
    expect(more).toEqual([one, one]);
    expect(one).toBeLessThanOrEqual(12);
  });

  it("the discrepancies of many services take the statements of one", async () => {
    const query = entities("Service", "discrepancies { field registryValue actValue evidence { quote } service { _ref } }");
    const { _entities } = await dataOf<{ _entities: Array<{ discrepancies: object[] }> }>(world.legal, query, refs("Service", codes));
    expect(_entities.every(({ discrepancies }) => discrepancies.length === 1)).toBe(true);
    const [one, ...more] = await counts((many) => statementsOf(world.legal, query, refs("Service", codes.slice(0, many))));
    expect(more).toEqual([one, one]);
  });

  it("a page of found services takes the statements of a page of one, with its count and its acts", async () => {
    const query = `query ($first: Int) { serviceCandidates(first: $first, kind: [INCLUDE]) { totalCount nodes { ${CANDIDATE} } } }`;
    const { serviceCandidates } = await dataOf<{ serviceCandidates: { totalCount: number; nodes: object[] } }>(world.legal, query, { first: MOST });
    expect([serviceCandidates.totalCount, serviceCandidates.nodes.length]).toEqual([2 * MOST, MOST]);
    const [one, ...more] = await counts((first) => statementsOf(world.legal, query, { first }));
    expect(more).toEqual([one, one]);
  });
});
