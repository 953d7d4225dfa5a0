import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService, excludeService, isRefusal, type AmendedValues } from "@tizilim/catalogue/register/register-commands";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { publishedForProposals } from "@tizilim/workflow/portal/published-for-proposals.store";
import { queryWithin } from "@tizilim/common/database/run-query";
import { eachDatabase } from "../support/databases";
import { amendmentOf, drafted, rejected, submit, submitted, withdrawn } from "../support/play-proposal";
import { BY_ORDER, include, JUSTICE, text } from "../support/register-world";
import {
  openWorkflowWorld, PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, QUALITY_OFFICER, REGISTRAR_1, RULES_OF_BIRTHS, wholeService, type WorkflowWorld,
} from "../support/workflow-world";

const CARD = `portalCard { recipients providerName { kk ru } intake { ru } fee { kind } forms governingActTitle { ru } source mustBeOut proposal { id }
  publishedRevision publishedAt publishedSource publishedProposal { id } upToDate changesSince { field before after } }`;
const CARDS = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Service { ${CARD} } } }`;
const CONFIRM = `mutation ($input: ConfirmPortalPublicationInput!) { confirmPortalPublication(input: $input) {
  services { _ref portalCard { upToDate } } problems { code field provision message { kk ru } } } }`;

interface Card {
  readonly source: string;
  readonly mustBeOut: boolean;
  readonly upToDate: boolean;
  readonly forms: ReadonlyArray<string>;
  readonly proposal: { readonly id: string } | null;
  readonly publishedRevision: number | null;
  readonly publishedSource: string | null;
  readonly publishedProposal: { readonly id: string } | null;
  readonly changesSince: ReadonlyArray<{ readonly field: string; readonly before: string | null; readonly after: string | null }>;
}

interface Confirmed {
  readonly services: ReadonlyArray<{ readonly _ref: string; readonly portalCard: { readonly upToDate: boolean } }>;
  readonly problems: ReadonlyArray<{ readonly code: string; readonly field: string | null; readonly message: { readonly kk: string; readonly ru: string } }>;
}

const BIRTHS = "00101001";

eachDatabase((place) => {
  let world: WorkflowWorld;
  let keys = 0;
  let now = "";
  const at = (moment: string): void => {
    now = moment;
    world.at(moment);
  };
  beforeAll(async () => {
    world = await openWorkflowWorld(place);
    at("2026-10-02T06:00:00Z");
  });
  afterAll(() => world.close());

  const cards = async (who: Viewer, ...keysOf: string[]): Promise<Array<Card | null>> => {
    const refs = keysOf.map((key) => ({ __typename: "Service", _ref: key }));
    const { _entities } = await world.ask<{ _entities: Array<{ portalCard: Card | null }> }>(who, CARDS, { refs });
    return _entities.map(({ portalCard }) => portalCard);
  };
  const card = async (who: Viewer, key = BIRTHS): Promise<Card> => {
    const [found] = await cards(who, key);
    if (found == null) throw new Error(`no card of ${key}`);
    return found;
  };
  const confirm = async (codes: string[], more: Record<string, unknown> = {}): Promise<Confirmed> => {
    keys += 1;
    const input = { idempotencyKey: `publication-${keys}`, codes, revision: await reached(), publishedAt: now, ...more };
    return (await world.ask<{ confirmPortalPublication: Confirmed }>(REGISTRAR_1, CONFIRM, { input })).confirmPortalPublication;
  };
  const reached = async (): Promise<number> => Number(await world.register.catalogue.revision());
  const amend = async (values: AmendedValues, effectiveFrom: string): Promise<void> => {
    const outcome = await world.register.write((register) => amendService(register, BIRTHS as never, values, { effectiveFrom, cause: BY_ORDER }));
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  };
  const fields = ({ changesSince }: Card): string[] => changesSince.map(({ field }) => field);
  const codesOf = ({ problems }: Confirmed): string[] => problems.map(({ code, field }) => `${code} ${field ?? "-"}`);

  it("shows the six details by name, and all of them as missing while nothing is out", async () => {
    expect(await card(ANONYMOUS)).toMatchObject({
      recipients: ["NATURAL_PERSON"], providerName: text("Әділет министрлігі", "Министерство юстиции"), intake: [{ ru: "Государственная корпорация" }], fee: { kind: "FREE" },
      forms: ["PAPER"], governingActTitle: { ru: "Правила регистрации рождения" }, source: "REGISTER", mustBeOut: true, upToDate: false, publishedRevision: null, publishedAt: null,
      publishedSource: null, proposal: null,
    });
    expect(fields(await card(ANONYMOUS))).toEqual(["recipients", "provider", "intake", "fee", "forms", "governingAct"]);
    expect(await cards(ANONYMOUS, "00199999")).toEqual([null]);
  });

  it("is up to date once it is put out, until the register changes one of the details", async () => {
    const { services, problems } = await confirm([BIRTHS, "00201001", BIRTHS]);
    expect([problems, services]).toEqual([[], [{ _ref: BIRTHS, portalCard: { upToDate: true } }, { _ref: "00201001", portalCard: { upToDate: true } }]]);
    const revision = await reached();
    at("2026-10-03T06:00:00Z");
    await amend({ term: text("5 күн", "5 дней") }, "2026-10-03");
    expect(await card(ANONYMOUS)).toMatchObject({ upToDate: true, publishedRevision: revision, publishedSource: "REGISTER" });
    await amend({ forms: ["PAPER", "ELECTRONIC_PARTIAL"] }, "2026-10-03");
    expect(await card(ANONYMOUS)).toMatchObject({ upToDate: false, publishedRevision: revision, changesSince: [{ field: "forms", before: '["PAPER"]', after: '["PAPER","ELECTRONIC_PARTIAL"]' }] });
    expect(await card(ANONYMOUS, "00201001")).toMatchObject({ upToDate: true });
    await confirm([BIRTHS]);
    expect(await card(ANONYMOUS)).toMatchObject({ upToDate: true });
  });

  describe("of a proposal as it came in (norm 26)", () => {
    let id = "";
    beforeAll(async () => {
      at("2026-10-04T06:00:00Z");
      id = await drafted(world, now, amendmentOf(BIRTHS, { forms: ["PROACTIVE"] }));
    });

    it("shows the draft to nobody, and what is handed in to those alone who see the proposal", async () => {
      expect((await card(PROPOSER_OF_JUSTICE)).source).toBe("REGISTER");
      await submit(world, now, id);
      for (const who of [REGISTRAR_1, QUALITY_OFFICER, PROPOSER_OF_JUSTICE]) {
        expect(await card(who)).toMatchObject({ source: "PROPOSAL", proposal: { id }, forms: ["PROACTIVE"], upToDate: false, changesSince: [{ field: "forms" }] });
      }
      for (const who of [ANONYMOUS, PROPOSER_OF_TRANSPORT]) expect(await card(who)).toMatchObject({ source: "REGISTER", proposal: null, upToDate: true, changesSince: [] });
    });

    it("when put out is public, and the register's own record stands apart from it", async () => {
      at("2026-10-08T06:00:00Z");
      await confirm([BIRTHS]);
      expect(await card(REGISTRAR_1)).toMatchObject({ source: "PROPOSAL", upToDate: true, changesSince: [], publishedSource: "PROPOSAL", publishedProposal: { id } });
      expect(await card(ANONYMOUS)).toMatchObject({
        source: "REGISTER", proposal: null, forms: ["PAPER", "ELECTRONIC_PARTIAL"], publishedSource: "PROPOSAL", publishedProposal: null, upToDate: false,
        changesSince: [{ field: "forms", before: '["PROACTIVE"]' }],
      });
    });

    it("counts for the duty of the period: put out as the proposal has it", async () => {
      const query = queryWithin(world.workflow.database.reader);
      expect(await publishedForProposals(query, new Map([["2026-Q3", "2026-10-09"], ["2026-Q4", "2026-10-09"]]))).toEqual(new Map([["2026-Q3", [new Date("2026-10-08T06:00:00Z")]], ["2026-Q4", []]]));
    });

    it("has to be taken back when the proposal is rejected", async () => {
      at("2026-10-28T06:00:00Z");
      await rejected(world, now, id);
      for (const who of [REGISTRAR_1, ANONYMOUS]) {
        expect(await card(who)).toMatchObject({ source: "REGISTER", proposal: null, publishedProposal: { id }, upToDate: false, changesSince: [{ field: "forms", before: '["PROACTIVE"]' }] });
      }
      await confirm([BIRTHS]);
      expect(await card(ANONYMOUS)).toMatchObject({ upToDate: true, publishedSource: "REGISTER" });
    });

    it("confirmed late is what stood when it was put out, though it was decided since", async () => {
      at("2026-11-02T06:00:00Z");
      const other = await submitted(world, now, amendmentOf(BIRTHS, { forms: ["ONE_WINDOW"] }));
      at("2026-11-05T06:00:00Z");
      await withdrawn(world, now, other);
      await confirm([BIRTHS], { publishedAt: "2026-11-03T06:00:00Z" });
      expect(await card(REGISTRAR_1)).toMatchObject({ source: "REGISTER", publishedSource: "PROPOSAL", publishedProposal: { id: other }, changesSince: [{ before: '["ONE_WINDOW"]' }] });
      expect(await card(ANONYMOUS)).toMatchObject({ publishedSource: "PROPOSAL", publishedProposal: null });
      await confirm([BIRTHS]);
      expect(await publishedForProposals(queryWithin(world.workflow.database.reader), new Map([["2026-Q4", null]]))).toEqual(new Map([["2026-Q4", []]]));
    });
  });

  it("answers for another day by the record and the publication of that day, and for what was known at another moment", async () => {
    const [first, before, between, future] = await cards(REGISTRAR_1, `${BIRTHS}@2026-10-02,-`, `${BIRTHS}@2026-01-05,-`, `${BIRTHS}@2026-10-08,-`, `${BIRTHS}@2027-01-01,-`);
    expect(first).toMatchObject({ forms: ["PAPER"], publishedSource: "REGISTER", upToDate: true, source: "REGISTER" });
    expect(before).toMatchObject({ forms: ["PAPER"], publishedRevision: null, upToDate: false });
    expect(between).toMatchObject({ forms: ["PAPER", "ELECTRONIC_PARTIAL"], source: "REGISTER", publishedSource: "PROPOSAL" });
    expect(future).toMatchObject({ forms: ["PAPER", "ELECTRONIC_PARTIAL"], upToDate: true });
    const underReview = `${BIRTHS}@-,2026-10-06T00:00:00.000000Z`;
    expect(await card(REGISTRAR_1, underReview)).toMatchObject({
      source: "PROPOSAL", forms: ["PROACTIVE"], upToDate: false, publishedSource: "REGISTER", changesSince: [{ field: "forms" }], governingActTitle: { ru: "Правила регистрации рождения" },
    });
    // It was not public then, though it is since its rejection: what a moment tells the public does not change afterwards.
    expect(await card(ANONYMOUS, underReview)).toMatchObject({ source: "REGISTER", forms: ["PAPER", "ELECTRONIC_PARTIAL"], upToDate: true, publishedSource: "REGISTER", proposal: null });
    const [beforeInclusion] = await cards(ANONYMOUS, `${BIRTHS}@2025-12-31,-`);
    expect(beforeInclusion).toBeNull();
  });

  it("refuses with everything that stands in the way, each code with its place, and then keeps nothing", async () => {
    const revision = await reached();
    const answer = await confirm(["00199999", BIRTHS, "00188888"], { revision: revision + 1, publishedAt: "2027-01-01T00:00:00Z" });
    expect(codesOf(answer)).toEqual(["REVISION_NOT_REACHED revision", "PUBLISHED_IN_FUTURE publishedAt", "SERVICE_UNKNOWN codes[0]", "SERVICE_UNKNOWN codes[2]"]);
    expect(answer.services).toEqual([]);
    expect(answer.problems.every(({ message: { kk, ru } }) => kk !== "" && ru !== "")).toBe(true);
    expect(codesOf(await confirm([BIRTHS], { revision: 1, publishedAt: "2026-10-01T00:00:00Z" }))).toEqual(["NOT_YET_INCLUDED codes[0]", "REVISION_PASSED codes[0]", "PUBLICATION_PASSED codes[0]"]);
    expect(codesOf(await confirm([]))).toEqual(["NO_SERVICES codes"]);
    const wrong = { idempotencyKey: "wrong", codes: Array.from({ length: 5_001 }, () => BIRTHS), revision, publishedAt: now };
    expect(await world.errorsOf(REGISTRAR_1, CONFIRM, { input: wrong })).toEqual(["BAD_USER_INPUT"]);
    expect(await world.errorsOf(PROPOSER_OF_JUSTICE, CONFIRM, { input: { ...wrong, codes: [BIRTHS] } })).toEqual(["FORBIDDEN"]);
    expect(await world.errorsOf(ANONYMOUS, CONFIRM, { input: { ...wrong, codes: [BIRTHS] } })).toEqual(["UNAUTHENTICATED"]);
    expect(await card(ANONYMOUS)).toMatchObject({ upToDate: true });
  });

  it("is confirmed once under a key, and its answer moves the revision once", async () => {
    const input = { idempotencyKey: "once", codes: [BIRTHS], revision: await reached(), publishedAt: now };
    const before = Number(await world.workflow.revision());
    const answers = await Promise.all(Array.from({ length: 5 }, () => world.ask(REGISTRAR_1, CONFIRM, { input })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(Number(await world.workflow.revision())).toBe(before + 1);
    const other = await world.ask<{ confirmPortalPublication: Confirmed }>(REGISTRAR_1, CONFIRM, { input: { ...input, codes: ["00201001"] } });
    expect(codesOf(other.confirmPortalPublication)).toEqual(["IDEMPOTENCY_KEY_REUSED idempotencyKey"]);
  });

  it("of an excluded service has to be taken down", async () => {
    at("2026-11-10T06:00:00Z");
    await world.register.write((register) => excludeService(register, "00201001" as never, { effectiveFrom: "2026-11-10", cause: BY_ORDER }));
    expect(await card(ANONYMOUS, "00201001")).toMatchObject({ mustBeOut: false, upToDate: false, changesSince: [{ field: "status", before: '"IN_FORCE"', after: '"EXCLUDED"' }] });
    await confirm(["00201001"]);
    expect(await card(ANONYMOUS, "00201001")).toMatchObject({ mustBeOut: false, upToDate: true, changesSince: [] });
  });

  it("takes as many statements for a hundred services as for one, read or confirmed", async () => {
    const codes = await world.register.write(async (register) => {
      const made: string[] = [];
      for (let count = 0; count < 100; count += 1) made.push((await include(register, wholeService("00102", `Неке ${count}`, `Брак ${count}`, JUSTICE, RULES_OF_BIRTHS))).code);
      return made;
    });
    await world.workflow.house.follower.catchUp();
    const counted = async (work: () => Promise<unknown>): Promise<number> => {
      const before = world.workflow.database.statements.count;
      await work();
      return world.workflow.database.statements.count - before;
    };
    const reads: number[] = [];
    for (const size of [1, 20, 100]) reads.push(await counted(() => cards(REGISTRAR_1, ...codes.slice(0, size))));
    expect(new Set(reads).size).toBe(1);
    const writes: number[] = [];
    for (const size of [1, 20, 100]) writes.push(await counted(() => confirm(codes.slice(0, size))));
    expect(new Set(writes).size).toBe(1);
  });
});
