import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addDays, dayOf } from "@tizilim/common/pure/day";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { registryGateway, type RegistryGateway } from "../federation/support/registry-gateway";
import { proves } from "../support/config";
import { eachDatabase } from "../support/databases";
import { picked, seededRandom } from "../support/seeded-random";
import { openWorkflowWorld, REGISTRAR_1, type WorkflowWorld } from "../support/workflow-world";
import type { Question } from "./support/history";
import { PlainModel } from "./support/plain-model";
import { HistoryPlayer, LAW, ORDERS } from "./support/play-history";

const [QUESTIONS, STEPS] = proves ? [500, 400] : [100, 80];
const PER_REQUEST = 5;
const FROM = "2026-02-01T00:00:00Z";

const asked = ({ code, inForceOn, knownOn }: Question, place: number): string => {
  const asOf = `asOf: { inForceOn: "${inForceOn}", knownOn: "${knownOn}" }`;
  return `s${place}: service(code: "${code}", ${asOf}) {
      id status name { kk ru } fee { kind } history(first: 1) { totalCount } governingAct { id title { ru } status } actLinks(first: 10) { nodes { role origin quote } }
      proposals(first: 20) { totalCount nodes { id status version timeline { what } service { id } } }
      portalCard { source proposal { id } fee { kind } publishedRevision publishedSource upToDate governingActTitle { ru } } }
    l${place}: legalAct(id: "${LAW}", ${asOf}) { id editions { date } reading { edition } citations(first: 10) { nodes { act { id title { ru } status } } } }
    c${place}: legalAct(id: "${ORDERS[0]}", ${asOf}) { citedBy(first: 10) { totalCount } }`;
};

eachDatabase((place) => {
  let world: WorkflowWorld;
  let gateway: RegistryGateway;
  let player: HistoryPlayer;
  const random = seededRandom(62);

  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: FROM });
    gateway = registryGateway([world.register.catalogue, world.workflow, world.legal]);
    player = new HistoryPlayer(world, random);
    await player.play(STEPS, FROM);
    world.at("2026-06-01T06:00:00Z");
  }, proves ? 600_000 : 60_000);
  afterAll(() => world.close());

  /** Half of the moments are those of lines themselves, where what was known changes. */
  const question = (): Question => {
    const { history, codes } = player;
    const lines = [...history.entries.map(({ recordedAt }) => recordedAt), ...[...history.cards, ...history.texts, ...history.links, ...history.proposals].map(({ at }) => at)];
    const hours = Math.floor(random() * STEPS * 60) * 60_000;
    const knownOn = random() < 0.5 ? picked(random, lines) : new Date(Date.parse(FROM) + hours).toISOString().replace("000Z", "000000Z");
    const inForceOn = random() < 0.5 ? dayOf(new Date(knownOn)) : addDays("2026-01-05", Math.floor(random() * 200));
    return { code: picked(random, codes), inForceOn, knownOn, asRegistrar: random() < 0.5 };
  };

  it("was changed in every way that the questions ask about", () => {
    const { entries, proposals, publications, links, texts, cards } = player.history;
    const statuses = new Set(proposals.map(({ status }) => status));
    for (const status of ["DRAFT", "SUBMITTED", "WITHDRAWN", "REJECTED", "ENTERED"]) expect(statuses).toContain(status);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(["SECTION_ADDED", "SUBSECTION_ADDED", "PROVIDER_ADDED", "SERVICE_INCLUDED", "SERVICE_AMENDED", "SERVICE_EXCLUDED"]));
    for (const lines of [publications, links, texts, cards]) expect(lines.length).toBeGreaterThan(3);
  });

  describe(`${QUESTIONS} random questions over three subgraphs`, () => {
    it("are answered as a plain model answers that reads the logs line by line", async () => {
      const model = new PlainModel(player.history);
      const found = new Map<string, number>();
      const count = (what: string, holds: boolean): void => void found.set(what, (found.get(what) ?? 0) + (holds ? 1 : 0));
      for (let start = 0; start < QUESTIONS; start += PER_REQUEST) {
        const asRegistrar = random() < 0.5;
        const questions = Array.from({ length: PER_REQUEST }, (): Question => ({ ...question(), asRegistrar }));
        const { data, faults } = await gateway.ask(asRegistrar ? REGISTRAR_1 : ANONYMOUS, `{ ${questions.map(asked).join("\n")} }`);
        expect(faults).toEqual([]);
        const expected = questions.map((each, at) => ({ [`s${at}`]: model.service(each), [`l${at}`]: model.law(each, LAW), [`c${at}`]: model.citedBy(ORDERS[0], each) }));
        const answers = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
        for (let at = 0; at < PER_REQUEST; at += 1) sortLinks(answers[`s${at}`]);
        expect(answers).toEqual(Object.assign({}, ...expected));
        for (const each of questions) {
          const service = model.service(each) as { proposals: { totalCount: number }; portalCard: { source: string; publishedRevision: number | null } | null; actLinks: { nodes: unknown[] } } | null;
          count("no service", service === null);
          count("proposals", (service?.proposals.totalCount ?? 0) > 0);
          count("a card by a proposal", service?.portalCard?.source === "PROPOSAL");
          count("a card that was out", (service?.portalCard?.publishedRevision ?? null) !== null);
          count("several links", (service?.actLinks.nodes.length ?? 0) > 1);
        }
      }
      process.stdout.write(`· ${QUESTIONS} as-of questions on ${place.engine}, ${player.history.entries.length} entries, ${player.history.proposals.length} lines of proposals: ${JSON.stringify(Object.fromEntries(found))}\n`);
      for (const [what, times] of found) expect([what, times > 0]).toEqual([what, true]);
    }, proves ? 600_000 : 60_000);
  });
});

function sortLinks(service: unknown): void {
  (service as { actLinks: { nodes: Array<{ role: string }> } } | null)?.actLinks.nodes.sort((a, b) => (a.role < b.role ? -1 : 1));
}
