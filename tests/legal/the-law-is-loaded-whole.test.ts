import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLog } from "@tizilim/common/observability/log";
import { openLegal, type Legal } from "@tizilim/legal/legal";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { viewerOf } from "../support/workflow-world";

const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const LAW = "Z1300000088";
const TEXT = readFileSync(join(__dirname, "fixtures/law-on-state-services.txt"), "utf8");
const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { act { id kind status } edition problems { code field provision message { kk ru } } } }";

interface Part {
  readonly anchor: string;
  readonly text: string;
  readonly excluded: boolean;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly children?: ReadonlyArray<Part>;
}

const FIELDS = "anchor text excluded startOffset endOffset";
const TREE = `query ($id: LegalActId!) { legalAct(id: $id) { provisions(language: RU) { ${FIELDS} children { ${FIELDS} children { ${FIELDS} children { ${FIELDS} children { ${FIELDS} children { ${FIELDS} } } } } } } } }`;

eachDatabase((place) => {
  let legal: Legal;
  beforeAll(async () => {
    legal = await openLegal({ database: place.settings("legal"), clock: { now: () => new Date("2026-11-01T06:00:00Z") }, log: createLog("legal", "silent") });
  });
  afterAll(() => legal.close());

  const load = (input: Record<string, unknown>) => dataOf<{ loadLegalAct: Record<string, unknown> }>(legal, LOAD, { input }, ANALYST).then(({ loadLegalAct }) => loadLegalAct);

  it("the Law has no requisites in its text: without an identifier it is refused, and nothing is loaded", async () => {
    expect(await load({ idempotencyKey: "without", ru: TEXT })).toMatchObject({ act: null, problems: [{ code: "TEXT_WITHOUT_REQUISITES", field: "id" }] });
    expect(await dataOf(legal, "{ legalActs { totalCount } }", {}, ANALYST)).toEqual({ legalActs: { totalCount: 0 } });
  });

  it("under its identifier it is loaded, an anonymous reader is not let to", async () => {
    const input = { idempotencyKey: "with", id: LAW, edition: "2023-07-01", ru: TEXT };
    expect(await load(input)).toMatchObject({ act: { id: LAW, kind: "LAW" }, edition: "2023-07-01", problems: [] });
    expect(await load(input)).toMatchObject({ edition: "2023-07-01", problems: [] });
    const { errors } = await callSubgraph(legal, LOAD, { input: { ...input, idempotencyKey: "nobody" } });
    expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["UNAUTHENTICATED"]);
  });

  describe("its tree", () => {
    let parts: ReadonlyArray<Part>;
    let all: ReadonlyArray<Part>;
    beforeAll(async () => {
      parts = (await dataOf<{ legalAct: { provisions: ReadonlyArray<Part> } }>(legal, TREE, { id: LAW }, ANALYST)).legalAct.provisions;
      const flat = (some: ReadonlyArray<Part>): Part[] => some.flatMap((part) => [part, ...flat(part.children ?? [])]);
      all = flat(parts);
    });

    it("put together gives the text back to the letter", () => {
      expect(all.map(({ text }) => text).join("")).toBe(TEXT);
      expect(all.every(({ text, startOffset, endOffset }) => TEXT.slice(startOffset, endOffset).startsWith(text))).toBe(true);
    });

    it("has the definitions of article 1 and the competences of article 8 at their anchors", () => {
      const at = (anchor: string) => all.find((part) => part.anchor === anchor);
      expect(at("art-1/p-5")?.text).toContain("государственная услуга – одна из форм реализации");
      expect(at("art-1/p-6")?.excluded).toBe(true);
      expect(at("art-8/p-2-1")?.text).toContain("реестр государственных услуг");
      expect(all.filter(({ anchor }) => /^art-[\d-]+$/.test(anchor))).toHaveLength(35);
      expect(all.filter(({ excluded }) => excluded)).toHaveLength(25);
    });
  });

  it("no service is made up of its general words, and its citations lead to the acts that changed it", async () => {
    const { legalAct } = await dataOf<{ legalAct: { analysis: { candidates: unknown[] }; citations: { totalCount: number; nodes: { act: { id: string } | null; effect: string }[] } } }>(
      legal, "query ($id: LegalActId!) { legalAct(id: $id) { analysis { candidates { name { ru } } } citations(first: 100) { totalCount nodes { act { id } effect } } } }", { id: LAW }, ANALYST,
    );
    expect(legalAct.analysis.candidates).toEqual([]);
    expect(legalAct.citations.totalCount).toBeGreaterThan(100);
    expect(legalAct.citations.nodes.filter(({ effect }) => effect === "CHANGED_BY").map(({ act }) => act?.id)).toContain("Z1900000272");
  });
});
