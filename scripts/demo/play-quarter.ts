import type { DemoActorName } from "./demo-actors";
import { archiveService, electronicRegistration, exclusion, paidRegistration, socialService } from "./demo-drafts";
import type { DemoClient } from "./demo-client";
import { takeInventory } from "./demo-inventory";
import { DEMO_MOMENTS, DEMO_ORDER } from "./demo-moments";
import { DemoProposals } from "./demo-proposals";

export interface DemoStage {
  readonly client: DemoClient;
  readonly bodies: Readonly<Record<DemoActorName, string | null>>;
  at(moment: string): void;
  /** Tells a step that was done. */
  tell(line: string): void;
}

/** A quarter from its inventory to its order: five proposals go five ways. Everything is asked over the public API. */
export async function playQuarter(stage: DemoStage): Promise<void> {
  const { client, at, tell } = stage;
  const bodies = { revenue: must(stage.bodies.revenue), zhambyl: must(stage.bodies.zhambyl) };
  const own = await servicesOf(client, bodies.revenue);
  const [registration = "", notaries = ""] = own;
  const before = await revision(client);

  at(DEMO_MOMENTS.inventory);
  for (const [actor, body, toChange] of [["revenue", bodies.revenue, [registration, notaries]], ["zhambyl", bodies.zhambyl, []]] as const) {
    const { total, confirmed, needsChange } = await takeInventory(client, actor, body, toChange);
    tell(`inventory of ${body} submitted: ${total} services, ${confirmed} confirmed, ${needsChange} to change`);
  }

  at(DEMO_MOMENTS.proposals);
  const proposals = new DemoProposals(client);
  const archive = await proposals.handIn("zhambyl", archiveService(bodies.zhambyl));
  const social = await proposals.handIn("zhambyl", socialService(bodies.zhambyl));
  const paid = await proposals.handIn("revenue", paidRegistration(bodies.revenue, own[2] ?? ""));
  const electronic = await proposals.handIn("revenue", electronicRegistration(bodies.revenue, registration));
  const leaving = await proposals.handIn("revenue", exclusion(bodies.revenue, notaries));
  tell(`five proposals submitted: ${[archive, social, paid, electronic, leaving].map(({ id }) => id).join(", ")}`);

  at(DEMO_MOMENTS.review);
  const [archiveSeen, socialSeen, paidSeen, electronicSeen] = await inTurn([archive, social, paid, electronic], (proposal) => proposals.review(proposal));
  await proposals.move("revenue", "withdraw-proposal", leaving, { note: { kk: "Біріктіру кейінге қалдырылды", ru: "Объединение отложено" } });
  tell(`${leaving.id} (EXCLUDE ${notaries}) withdrawn by its body`);

  at(DEMO_MOMENTS.portal);
  await client.act("registrar", "confirm-portal-publication", { codes: [registration], revision: before, publishedAt: DEMO_MOMENTS.portal });
  tell(`details of ${registration} put out on the portal as they were proposed, before the 10th`);

  at(DEMO_MOMENTS.concurrence);
  const agreed = [await proposals.agree(must(archiveSeen)), await proposals.agree(must(socialSeen))];
  const asked = await proposals.move("registrar", "request-concurrence", must(electronicSeen));
  const objected = await proposals.move("quality", "record-concurrence", asked, {
    body: "QUALITY_CONTROL", decision: "OBJECT", note: { kk: "Қағаз нысанның жойылу себебін түсіндіріңіз", ru: "Поясните, почему исчезает бумажная форма" },
  });
  tell(`${objected.id} sent back to review by an objection: ${objected.status}`);
  const refused = await proposals.move("registrar", "reject-proposal", must(paidSeen), { grounds: GROUNDS });
  tell(`${refused.id} (AMEND, a fee) rejected with grounds: ${refused.status}`);

  at(DEMO_MOMENTS.objectionMet);
  const met = await proposals.agree(objected);
  tell(`${met.id} agreed to by both bodies after all: ${met.status}`);

  at(DEMO_MOMENTS.order);
  const ids = [...agreed, met].map(({ id }) => id);
  const { previewOrder } = await client.show<{ previewOrder: ReadonlyArray<{ code: string }> }>("registrar", "preview-order", { proposals: ids, effectiveFrom: DEMO_ORDER.effectiveFrom });
  tell(`the order would give or change ${previewOrder.map(({ code }) => code).join(", ")}`);
  const { order } = await client.act<{ order: { id: string; status: string } }>("registrar", "enter-proposals", { proposals: ids, ...DEMO_ORDER });
  tell(`order ${DEMO_ORDER.orderNumber} of ${DEMO_ORDER.orderDate}: ${order.status}`);
}

const GROUNDS = [
  { code: "CHANGE_NOT_JUSTIFIED", provision: "RULES-2025/9", text: { kk: "Өзгерістің қажеттілігі негізделмеген", ru: "Необходимость изменения не обоснована" } },
  { code: "FREE_BY_LAW", provision: "LAW/24 (2)", text: { kk: "Тіркеу заң бойынша тегін", ru: "Регистрация бесплатна по закону" } },
];

async function servicesOf(client: DemoClient, provider: string): Promise<string[]> {
  const query = "query ($id: ID!) { provider(id: $id) { services(first: 20) { nodes { code } } } }";
  const { provider: found } = await client.ask<{ provider: { services: { nodes: ReadonlyArray<{ code: string }> } } }>(null, query, { id: provider });
  return found.services.nodes.map(({ code }) => code);
}

async function revision(client: DemoClient): Promise<number> {
  return (await client.ask<{ registry: { revision: number } }>(null, "{ registry { revision } }")).registry.revision;
}

async function inTurn<T, U>(items: ReadonlyArray<T>, work: (item: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

function must<T>(value: T | null | undefined): T {
  if (value == null) throw new Error("the sample lacks what the demo plays with");
  return value;
}

