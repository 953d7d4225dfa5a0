import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { archiveService, electronicRegistration, exclusion, paidRegistration, socialService } from "../../scripts/demo/demo-drafts";
import { DEMO_MOMENTS, DEMO_ORDER, DEMO_PERIOD } from "../../scripts/demo/demo-moments";
import { browserRequired, chromiumPath } from "../support/config";
import { demoByHand, type DemoByHand } from "../support/demo-by-hand";
import { ExplorerHand, type Seen } from "../support/explorer-hand";
import { describeWith, fileNeed } from "../support/needs";
import { openBrowser } from "../support/open-browser";
import { cutOffOutsideWorld, type OutsideWorld } from "../support/outside-world";
import { watchPage, type PageWatch } from "../support/watch-page";

interface Proposal {
  readonly id: string;
  readonly status: string;
  readonly version: number;
}

const chromium = fileNeed("Chromium", chromiumPath, browserRequired, "TIZILIM_REQUIRE_BROWSER=1");
const REVENUE = "provider-5";
const ZHAMBYL = "provider-7";
const GROUND = { code: "CHANGE_NOT_JUSTIFIED", provision: "RULES-2025/9", text: { kk: "Өзгерістің қажеттілігі негізделмеген", ru: "Необходимость изменения не обоснована" } };

describeWith(chromium, "the explorer's examples, clicked through in the order of the demo's quarter", () => {
  let demo: DemoByHand;
  let outside: OutsideWorld;
  let browser: Browser;
  let watch: PageWatch;
  let hand: ExplorerHand;
  /** Of the register before the order, as the page showed it. */
  let revision = 0;
  const proposals = new Map<string, Proposal>();
  const statuses = () => [...proposals].map(([name, { status }]) => `${name} ${status}`);

  beforeAll(async () => {
    execFileSync(process.execPath, ["scripts/build-explorer.mjs"], { cwd: resolve(__dirname, "../.."), stdio: "ignore" });
    demo = await demoByHand();
    outside = await cutOffOutsideWorld();
    browser = await openBrowser(outside.proxy);
    const context = await browser.newContext({ locale: "kk-KZ" });
    const page = await context.newPage();
    watch = await watchPage(context, page, demo.origin);
    hand = await ExplorerHand.open(page, demo.origin);
  });

  afterAll(async () => {
    await browser.close();
    await demo.close();
    await outside.close();
  });

  let keys = 0;
  /** Sends an example with an input under a key of its own. */
  const act = async (example: string, person: string, input: object): Promise<Seen> => {
    const seen = await hand.play(example, person, { input: { idempotencyKey: `by-hand-${(keys += 1)}`, ...input } });
    expect(seen.problems).toEqual([]);
    return seen;
  };
  /** Moves a proposal on from the version that the page showed last. */
  const move = async (name: string, example: string, person: string, more: object = {}): Promise<void> => {
    const { id, version } = proposals.get(name) ?? {};
    const { proposal } = await act(example, person, { id, expectedVersion: version, ...more });
    proposals.set(name, { ...proposals.get(name), ...(proposal as Proposal) });
  };
  const create = async (name: string, person: string, content: object): Promise<void> => {
    proposals.set(name, (await act("create-proposal", person, content))["proposal"] as Proposal);
  };
  const concur = async (name: string): Promise<void> => {
    await move(name, "request-concurrence", "saule");
    await move(name, "record-concurrence", "daniyar", { body: "QUALITY_CONTROL", decision: "CONCUR" });
    await move(name, "record-concurrence", "madina", { body: "PUBLIC_ADMINISTRATION", decision: "CONCUR" });
  };

  it("an example that needs a token says of which role and how to get it, until one is pasted", async () => {
    await hand.choose("create-proposal");
    expect(await hand.tokenBar()).toContain("npm run token -- --role PROPOSER --person timur --body provider-7");
    await hand.pasteTokens(demo.output());
    expect((await hand.tokenBar()).split(/\n+/).slice(1)).toEqual(["aigerim · PROPOSER · provider-5", "timur · PROPOSER · provider-7"]);
  });

  it.each([
    ["aigerim", REVENUE, ["00701001", "00701002"], { total: 4, confirmed: 2, needsChange: 2, unseen: 0 }],
    ["timur", ZHAMBYL, [], { total: 3, confirmed: 3, needsChange: 0, unseen: 0 }],
  ])("%s takes the inventory of a body", async (person, body, toChange, progress) => {
    const { id: inventory, status, items } = (await hand.play("inventory", person, { body, period: DEMO_PERIOD })) as Seen & { items: { nodes: Array<{ code: string }> } };
    expect(status).toBe("OPEN");
    const seen = items.nodes.map(({ code }) => (toChange.includes(code) ? { code, state: "NEEDS_CHANGE", note: { kk: "Мәліметтері ескірген", ru: "Сведения устарели" } } : { code, state: "CONFIRMED" }));
    const recorded = (await act("record-inventory-items", person, { inventory, items: seen }))["inventory"] as { version: number; progress: object };
    expect(recorded.progress).toEqual(progress);
    const submitted = await act("submit-inventory", person, { inventory, expectedVersion: recorded.version });
    expect(submitted["inventory"]).toMatchObject({ status: "SUBMITTED", late: false });
  });

  it("bodies draft and submit five proposals, one of them in two steps", async () => {
    await demo.next();
    const { draft: { name, subsection, ...details }, justification, ...archive } = archiveService(ZHAMBYL);
    await create("archive", "timur", { ...archive, draft: { name, subsection } });
    await move("archive", "update-proposal", "timur", { draft: details, justification });
    await create("social", "timur", socialService(ZHAMBYL));
    await create("paid", "aigerim", paidRegistration(REVENUE, "00701003"));
    await create("electronic", "aigerim", electronicRegistration(REVENUE, "00701001"));
    await create("leaving", "aigerim", exclusion(REVENUE, "00701002"));
    for (const [name, person] of [["archive", "timur"], ["social", "timur"], ["paid", "aigerim"], ["electronic", "aigerim"], ["leaving", "aigerim"]] as const) await move(name, "submit-proposal", person);
    expect(statuses()).toEqual(["archive", "social", "paid", "electronic", "leaving"].map((name) => `${name} SUBMITTED`));
  });

  it("the registrar reviews four, and a body takes the fifth back", async () => {
    await demo.next();
    for (const name of ["archive", "social", "paid", "electronic"]) await move(name, "start-review", "saule");
    await move("leaving", "withdraw-proposal", "aigerim", { note: { kk: "Біріктіру кейінге қалдырылды", ru: "Объединение отложено" } });
    expect(statuses()).toEqual([...["archive", "social", "paid", "electronic"].map((name) => `${name} UNDER_REVIEW`), "leaving WITHDRAWN"]);
  });

  it("the body sees what it proposed as due on the portal, the public what the register has; its publication is confirmed", async () => {
    await demo.next();
    const card = { code: "00701001" };
    expect(await hand.play("portal-card", null, card)).toMatchObject({ portalCard: { source: "REGISTER", upToDate: false } });
    expect(await hand.play("portal-card", "aigerim", card)).toMatchObject({ portalCard: { source: "PROPOSAL", upToDate: false } });
    revision = (await hand.play("sections", null, {}))["revision"] as number;
    const { services } = await act("confirm-portal-publication", "saule", { codes: ["00701001"], revision, publishedAt: DEMO_MOMENTS.portal });
    expect(services).toMatchObject([{ code: "00701001", portalCard: { upToDate: true } }]);
  });

  it("two are agreed to, one is objected to, one is rejected with grounds", async () => {
    await demo.next();
    await concur("archive");
    await concur("social");
    await move("electronic", "request-concurrence", "saule");
    await move("electronic", "record-concurrence", "daniyar", { body: "QUALITY_CONTROL", decision: "OBJECT", note: { kk: "Қағаз нысанның жойылу себебін түсіндіріңіз", ru: "Поясните, почему исчезает бумажная форма" } });
    await move("paid", "reject-proposal", "saule", { grounds: [GROUND] });
    expect(statuses()).toEqual(["archive CONCURRED", "social CONCURRED", "paid REJECTED", "electronic UNDER_REVIEW", "leaving WITHDRAWN"]);
  });

  it("the one that was objected to is agreed to after all", async () => {
    await demo.next();
    await concur("electronic");
    expect(proposals.get("electronic")?.status).toBe("CONCURRED");
  });

  it("the order is previewed and entered, and the register has its new entries", async () => {
    await demo.next();
    const ids = ["archive", "social", "electronic"].map((name) => proposals.get(name)?.id);
    const preview = await hand.play("preview-order", "saule", { proposals: ids, effectiveFrom: DEMO_ORDER.effectiveFrom });
    const codes = ["00701001", "00502003", "00402002"];
    expect(preview).toMatchObject(codes.map((code) => ({ code })));
    const { order } = await act("enter-proposals", "saule", { proposals: ids, ...DEMO_ORDER });
    expect(order).toMatchObject({ status: "ENTERED", entries: codes.map((code) => ({ code })), refusal: [] });
    const entries = await hand.play("register-entries", null, { sinceNumber: revision });
    expect(entries).toMatchObject({ totalCount: 3, nodes: codes.map((code) => ({ code, effectiveFrom: DEMO_ORDER.effectiveFrom })) });
  });

  it("everybody sees the whole way of what was entered, and a body what it has done in time", async () => {
    const story = await hand.play("proposal-story", null, { id: proposals.get("electronic")?.id });
    expect(story).toMatchObject({ status: "ENTERED", order: { number: DEMO_ORDER.orderNumber }, entry: { service: { code: "00701001" } } });
    const { nodes } = await hand.play("obligations", "aigerim", { body: REVENUE });
    const duties = nodes as Array<{ kind: string; state: string; statutory: string }>;
    expect(duties.filter(({ state }) => state === "MET").map(({ kind }) => kind)).toEqual(["INVENTORY", "PROPOSALS_SOCIALLY_SIGNIFICANT"]);
    // RULES-2025/14: it withdrew what it had proposed for one of the services that its inventory wants changed.
    expect(duties.filter(({ kind, statutory }) => kind === "PROPOSALS_STATE_SERVICES" && statutory === "2026-10-05")).toEqual([expect.objectContaining({ state: "OVERDUE" })]);
  });

  it("the demo prints the figures of the quarter, and the page did nothing that it must not", async () => {
    await demo.next();
    expect(demo.output()).toContain("Services in force on 2026-11-01: 38, of them socially significant 1");
    expect(watch).toEqual({ outsideRequests: [], consoleErrors: [], policyViolations: [] });
    expect(outside.asked).toEqual([]);
  });
});
