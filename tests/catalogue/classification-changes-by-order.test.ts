import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { ANONYMOUS, type Role, type Viewer } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { openRegisterWorld, text, type RegisterWorld } from "../support/register-world";
import { sameEveryTime } from "../support/same-every-time";

const CHANGE = `mutation ($input: ChangeClassificationInput!) { changeClassification(input: $input) {
  entries { number kind subject effectiveFrom cause { kind orderNumber orderDate } } problems { code field provision message { kk ru } } } }`;
const viewer = (subject: string | null, ...roles: Role[]): Viewer => ({ ...ANONYMOUS, subject, roles });
const REGISTRAR = viewer("registrar-1", "REGISTRAR");

const ORDER = { orderNumber: "№ 12/НК", orderDate: "2026-10-01", effectiveFrom: "2026-11-01" };
const SECTIONS = [{ code: "003", name: text("Денсаулық", "Здоровье") }, { code: "001", name: text("Отбасы", "Семья") }];
const SUBSECTIONS = [{ code: "00301", name: text("Емдеу", "Лечение") }, { code: "00202", name: text("Жүргізу", "Вождение") }];

interface Payload {
  changeClassification: {
    entries: Array<{ number: number; kind: string; subject: string }>;
    problems: Array<{ code: string; field: string | null; provision: string | null; message: { kk: string; ru: string } }>;
  } | null;
}

eachDatabase((place) => {
  let world: RegisterWorld;
  let settings: DatabaseSettings;
  beforeAll(async () => {
    settings = place.settings("catalogue");
    world = await openRegisterWorld(settings);
  });
  afterAll(() => world.catalogue.close());

  const change = async (input: object, who = REGISTRAR) =>
    (await dataOf<Payload>(world.catalogue, CHANGE, { input: { ...ORDER, ...input } }, who)).changeClassification;
  const revision = async () => Number(await world.catalogue.revision());

  describe("who may change it", () => {
    it.each([
      ["an anonymous reader", ANONYMOUS, "UNAUTHENTICATED"],
      ["a proposer", viewer("body-1", "PROPOSER"), "FORBIDDEN"],
      ["a person with every role but REGISTRAR", viewer("all", "ADMIN", "QUALITY_CONTROL", "LEGAL_ANALYST", "PARTNER"), "FORBIDDEN"],
    ] as const)("%s may not", async (_who, other, code) => {
      const before = await revision();
      const { data, errors } = await sameEveryTime<Payload>(world.catalogue, CHANGE, { input: { idempotencyKey: "who", ...ORDER, sections: SECTIONS } }, other);
      expect(data).toEqual({ changeClassification: null });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
      expect(await revision()).toBe(before);
    });
  });

  it("tells every refusal at once, with its field and norm, in both languages, and writes nothing", async () => {
    const before = await revision();
    const answer = await change({
      idempotencyKey: "faults", orderNumber: " ", orderDate: "2026-10-06",
      sections: [{ code: "3", name: text(null, "Здоровье") }, { code: "004", name: text("А", "А") }, { code: "004", name: text("А", " ") }],
      subsections: [{ code: "00901", name: text(null, null) }, { code: "001", name: text("А", "А") }],
    });
    expect(answer?.entries).toEqual([]);
    expect(answer?.problems.map(({ code, field, provision }) => [code, field, provision])).toEqual([
      ["ORDER_NUMBER_INVALID", "orderNumber", "LAW/12 (2)"],
      ["ORDER_DATE_TO_COME", "orderDate", "LAW/12 (2)"],
      ["INVALID_LEVEL_CODE", "sections[0].code", "RULES-2025/6"],
      ["LANGUAGE_MISSING", "sections[0].name.kk", "RULES-2025/1"],
      ["GIVEN_TWICE", "sections[2].code", "RULES-2025/6"],
      ["LANGUAGE_MISSING", "sections[2].name.ru", "RULES-2025/1"],
      ["LANGUAGE_MISSING", "subsections[0].name.kk", "RULES-2025/1"],
      ["LANGUAGE_MISSING", "subsections[0].name.ru", "RULES-2025/1"],
      ["INVALID_LEVEL_CODE", "subsections[1].code", "RULES-2025/6"],
      ["UNKNOWN_SECTION", "subsections[0].code", "RULES-2025/2"],
    ]);
    for (const { message } of answer?.problems ?? []) {
      expect(message.kk).toMatch(/\p{Script=Cyrillic}/u);
      expect(message.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(message.kk).not.toBe(message.ru);
    }
    expect(await revision()).toBe(before);
    expect((await change({ idempotencyKey: "nothing" }))?.problems.map(({ code }) => code)).toEqual(["NOTHING_GIVEN"]);
  });

  it("refuses a key of no characters as bad input", async () => {
    const { errors } = await callSubgraph(world.catalogue, CHANGE, { input: { idempotencyKey: "", ...ORDER } }, REGISTRAR);
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "input.idempotencyKey" });
  });

  describe("an order with new and renamed sections and subsections", () => {
    const input = { idempotencyKey: "order-12", sections: SECTIONS, subsections: SUBSECTIONS };
    let entered: Payload["changeClassification"];

    it("makes entries in the order of the input, 20 equal calls at once make them once", async () => {
      const before = await revision();
      const answers = await Promise.all(Array.from({ length: 20 }, () => change(input)));
      [entered] = answers as [Payload["changeClassification"]];
      expect(entered).toMatchObject({
        problems: [],
        entries: [
          { number: before + 1, kind: "SECTION_ADDED", subject: "003", effectiveFrom: "2026-11-01", cause: { kind: "ORDER", orderNumber: "12/НҚ", orderDate: "2026-10-01" } },
          { number: before + 2, kind: "SECTION_AMENDED", subject: "001" },
          { number: before + 3, kind: "SUBSECTION_ADDED", subject: "00301" },
          { number: before + 4, kind: "SUBSECTION_ADDED", subject: "00202" },
        ],
      });
      for (const answer of answers) expect(answer).toEqual(entered);
      expect(await revision()).toBe(before + 4);
    });

    it("answers the same by plain and compiled execution and after the database was opened anew", async () => {
      expect((await sameEveryTime<Payload>(world.catalogue, CHANGE, { input: { ...ORDER, ...input } }, REGISTRAR)).data.changeClassification).toEqual(entered);
      const reopened = await openCatalogue({ database: settings, clock: fixedClock(new Date("2026-12-01T00:00:00Z")), log: createLog("catalogue", "silent") });
      try {
        expect((await dataOf<Payload>(reopened, CHANGE, { input: { ...ORDER, ...input } }, REGISTRAR)).changeClassification).toEqual(entered);
      } finally {
        await reopened.close();
      }
    });

    it("refuses the key for another payload, and counts the same key of another caller apart", async () => {
      const reused = await change({ ...input, orderNumber: "13/НҚ" });
      expect(reused).toMatchObject({ entries: [], problems: [{ code: "IDEMPOTENCY_KEY_REUSED", field: "idempotencyKey" }] });
      const other = await change(input, viewer("registrar-2", "REGISTRAR"));
      expect(other).toMatchObject({ entries: [], problems: [{ code: "NOTHING_CHANGES" }] });
    });

    it("has effect from its day on, and not before", async () => {
      const asked = (day: string) => `sections(asOf: { inForceOn: "${day}" }) { code name { ru } subsections { code } }`;
      const both = await dataOf<Record<string, Array<{ code: string; name: { ru: string }; subsections: Array<{ code: string }> }>>>(
        world.catalogue, `{ before: ${asked("2026-10-31")} after: ${asked("2026-11-01")} }`);
      expect(both["before"]?.map(({ code, name }) => [code, name.ru])).toEqual([["001", "Семья и дети"], ["002", "Транспорт"]]);
      expect(both["after"]).toEqual([
        { code: "001", name: { ru: "Семья" }, subsections: [{ code: "00101" }, { code: "00102" }] },
        { code: "002", name: { ru: "Транспорт" }, subsections: [{ code: "00201" }, { code: "00202" }] },
        { code: "003", name: { ru: "Здоровье" }, subsections: [{ code: "00301" }] },
      ]);
    });
  });
});
