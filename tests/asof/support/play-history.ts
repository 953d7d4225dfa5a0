import { amendService, excludeService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import type { ServiceRecord } from "@tizilim/catalogue/domain/service-record";
import { addDays, type Day } from "@tizilim/common/pure/day";
import { instantOf } from "@tizilim/common/pure/instant";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { ActCard } from "@tizilim/legal/domain/act-card";
import { loadActCards } from "@tizilim/legal/loading/load-act-cards";
import { dataOf } from "../../support/call-subgraph";
import { amendment, concurredProposals } from "../../support/concurred-proposals";
import { enter } from "../../support/enter-proposals";
import { amendmentOf, drafted, rejected, submit, withdrawn } from "../../support/play-proposal";
import { BY_ORDER, include, JUSTICE, text, TRANSPORT } from "../../support/register-world";
import { picked } from "../../support/seeded-random";
import { REGISTRAR_1, viewerOf, wholeService, type WorkflowWorld } from "../../support/workflow-world";
import type { History } from "./history";

const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { problems { code } } }";
const LINK = "mutation ($input: LinkServiceInput!) { linkService(input: $input) { problems { code } } }";
const CONFIRM = "mutation ($input: ConfirmPortalPublicationInput!) { confirmPortalPublication(input: $input) { problems { code } } }";

/** The law of the test, whose texts name the two orders, and orders whose cards change. */
export const LAW = "Z2600000777" as LegalActId;
export const ORDERS = ["V2600071001", "V2600071002"] as const;
const FEES = ["FREE", "PAID", "MIXED"] as const;
const QUOTES = ["на платной или бесплатной основе", "Государственные услуги оказываются"] as const;

/** Plays random changes of register, acts, links, proposals and portal, one an hour, and writes down what became known when. */
export class HistoryPlayer {
  readonly codes: string[] = [];
  readonly history: History = { entries: [], cards: [], texts: [], links: [], proposals: [], publications: [] };
  private readonly made: string[] = [];
  private moment = "";
  private actsEnd = 0;
  private calls = 0;

  constructor(
    private readonly world: WorkflowWorld,
    private readonly random: () => number,
  ) {}

  async play(steps: number, from: string): Promise<void> {
    this.tick(from, 0);
    for (const act of ORDERS) {
      this.actsEnd = Number(await this.world.legal.revision());
      await this.card(act, "IN_FORCE", "2020-01-01");
    }
    for (let at = 0; at < 4; at += 1) await this.include();
    this.actsEnd = Number(await this.world.legal.revision());
    await this.text("2025-06-01", [ORDERS[0]]);
    for (let step = 1; step <= steps; step += 1) {
      this.tick(from, step);
      this.actsEnd = Number(await this.world.legal.revision());
      if (step === Math.floor(steps / 4)) await this.propose(this.codes[2] ?? "", false);
      else if (step === Math.floor(steps / 2)) await this.reject();
      else if (step === Math.floor(steps / 2) + 1) await this.order(this.codes[1] ?? "");
      else if (step === Math.floor((steps * 3) / 4)) await this.amend(this.codes[0] ?? "", 1);
      else await this.step();
    }
    await this.world.workflow.house.follower.catchUp();
    await this.readLogs();
  }

  private tick(from: string, hours: number): void {
    this.moment = new Date(Date.parse(from) + hours * 3_600_000).toISOString();
    this.world.at(this.moment);
  }

  private async step(): Promise<void> {
    const code = picked(this.random, this.codes);
    const kind = Math.floor(this.random() * 16);
    if (kind < 3) await this.amend(code);
    else if (kind === 3) await this.include();
    else if (kind === 4) await this.card(picked(this.random, ORDERS), picked(this.random, ["IN_FORCE", "AMENDED", "REPEALED"]), this.someDay());
    else if (kind === 5) await this.text(picked(this.random, ["2025-06-01", "2026-01-15", "2026-05-01"]), ORDERS.filter(() => this.random() < 0.6));
    else if (kind === 6) await this.link(code);
    else if (kind < 9) await this.publish(code);
    else if (kind === 9) await this.order(code);
    else await this.propose(code);
  }

  private someDay(): Day {
    return addDays("2026-01-10", Math.floor(this.random() * 160));
  }

  private change(): Partial<ServiceRecord> {
    const all: Partial<ServiceRecord> = {
      name: text("Қызмет", `Услуга ${Math.floor(this.random() * 1_000)}`),
      fee: { kind: picked(this.random, FEES), description: null },
      provider: picked(this.random, [JUSTICE, TRANSPORT]),
      governingAct: picked(this.random, [...ORDERS, null]) as never,
    };
    return Object.fromEntries(Object.entries(all).filter(() => this.random() < 0.45));
  }

  private async include(): Promise<void> {
    const whole = wholeService(picked(this.random, ["00101", "00102", "00201"]), "Қызмет", `Услуга ${this.calls}`, JUSTICE, picked(this.random, ORDERS));
    const { code } = await this.world.register.write((register) => include(register, whole as never, { effectiveFrom: addDays("2026-01-01", Math.floor(this.random() * 20)), cause: BY_ORDER }));
    this.codes.push(code);
  }

  private async amend(code: string, leaving = 0.08): Promise<void> {
    const occasion = { effectiveFrom: this.someDay(), cause: BY_ORDER };
    const outcome = await this.world.register.write((register) => (this.random() < leaving ? excludeService(register, code as never, occasion) : amendService(register, code as never, this.change() as never, occasion)));
    if (isRefusal(outcome) && leaving === 1) throw new Error(JSON.stringify(outcome));
  }

  private async card(act: string, status: ActCard["status"], since: Day): Promise<void> {
    const title = `Правила ${(this.calls += 1)}`;
    const card: ActCard = {
      id: act as LegalActId, kind: "ORDER", status, title: text("Қағидалар", title), titles: [], issuer: null, number: "71", date: "2015-04-17", registrationNumber: act.slice(-5), statusSince: since, url: null, provenance: [],
    };
    await loadActCards(this.world.legal.database, [card], new Date(this.moment));
    this.history.cards.push({ act, title, status, since, at: await this.toldAt() });
  }

  private async text(edition: Day, cites: ReadonlyArray<string>): Promise<void> {
    const named = cites.map((act) => `[приказ](https://adilet.zan.kz/rus/docs/${act})`).join(", ");
    const ru = `# О плате\n\n**Статья 1. Плата**\n\n1. ${QUOTES[1]} ${QUOTES[0]}, редакция ${(this.calls += 1)}.\n\n2. Смотри ${named === "" ? "ниже" : named}.\n`;
    const { loadLegalAct } = await dataOf<{ loadLegalAct: { problems: unknown[] } }>(this.world.legal, LOAD, { input: { idempotencyKey: `text-${this.calls}`, id: LAW, edition, ru } }, ANALYST);
    if (loadLegalAct.problems.length > 0) throw new Error(JSON.stringify(loadLegalAct.problems));
    this.history.texts.push({ edition, cites, at: await this.toldAt() });
  }

  private async link(code: string): Promise<void> {
    const [role, quote] = [picked(this.random, ["BASIS", "FEE_BASIS", "MENTIONS"]), picked(this.random, [...QUOTES, null])];
    const { linkService } = await dataOf<{ linkService: { problems: unknown[] } }>(this.world.legal, LINK, { input: { idempotencyKey: `link-${(this.calls += 1)}`, code, act: LAW, role, quote } }, ANALYST);
    if (linkService.problems.length > 0) throw new Error(JSON.stringify(linkService.problems));
    this.history.links.push({ code, role, quote, at: await this.toldAt() });
  }

  private async publish(code: string): Promise<void> {
    const revision = Number(await this.world.register.catalogue.revision());
    const input = { idempotencyKey: `publication-${(this.calls += 1)}`, codes: [code], revision, publishedAt: this.moment };
    const { confirmPortalPublication } = await this.world.ask<{ confirmPortalPublication: { problems: unknown[] } }>(REGISTRAR_1, CONFIRM, { input });
    const at = instantOf(new Date(this.moment));
    if (confirmPortalPublication.problems.length === 0) this.history.publications.push({ code, revision, publishedAt: at, recordedAt: at });
  }

  /** A new amendment, or one of before is handed in, taken back or refused; what the rules refuse leaves no line. */
  private async propose(code: string, orGoOn = true): Promise<void> {
    const now = this.moment;
    const id = orGoOn && this.random() < 0.5 ? this.made.splice(Math.floor(this.random() * this.made.length), 1)[0] : undefined;
    if (id === undefined) {
      const made = await drafted(this.world, now, amendmentOf(code, { fee: { kind: picked(this.random, FEES), description: null } })).catch(() => null);
      if (made === null) return;
      if (!orGoOn || this.random() < 0.7) await submit(this.world, now, made).catch(() => null);
      this.made.push(made);
      return;
    }
    const next = picked(this.random, [submit, withdrawn, rejected]);
    const done = await next(this.world, now, id).catch(() => null);
    if (next === submit || done === null) this.made.push(id);
  }

  /** The first that can be. */
  private async reject(): Promise<void> {
    for (const id of this.made) if ((await rejected(this.world, this.moment, id).catch(() => null)) !== null) return;
  }

  private async order(code: string): Promise<void> {
    await this.world.workflow.house.follower.catchUp();
    const content = amendment(code, { fee: { kind: picked(this.random, FEES), description: null } });
    const ids = await concurredProposals(this.world.workflow.database, new Date(this.moment), [content]).catch(() => []);
    if (ids.length > 0) await enter(this.world, ids, { orderDate: "2026-01-30", effectiveFrom: this.someDay() });
  }

  /** When the acts' log told first of what this step did; what it did not change is told by its last line. */
  private async toldAt(): Promise<string> {
    const rows = (await this.world.legal.database.reader.query("SELECT at FROM legal_change WHERE number > ? OR number = (SELECT MAX(number) FROM legal_change) ORDER BY number", [this.actsEnd])) as Array<{ at: string }>;
    return rows[0]?.at ?? "";
  }

  private async readLogs(): Promise<void> {
    const entries = (await this.world.register.catalogue.database.reader.query("SELECT number, kind, subject, changes, effectiveFrom, recordedAt FROM register_entry ORDER BY number")) as Array<Record<string, never>>;
    this.history.entries.push(...entries.map((row) => ({ ...row, changes: JSON.parse(row["changes"] ?? "[]") as never }) as never));
    const events = (await this.world.workflow.database.reader.query("SELECT proposalId, what, status, recordedAt, event FROM proposal_event ORDER BY number")) as Array<{ proposalId: string; what: string; status: string; recordedAt: string; event: string }>;
    const codes = new Map<string, string>();
    for (const { proposalId, what, status, recordedAt, event } of events) {
      const { content, baseEntry = null } = JSON.parse(event) as { content?: { code: string; draft: { fee?: { kind: string } } }; baseEntry?: number | null };
      if (content !== undefined) codes.set(proposalId, content.code);
      this.history.proposals.push({ id: proposalId, what, status, code: codes.get(proposalId) ?? "", fee: content?.draft.fee?.kind ?? null, baseEntry, at: recordedAt });
    }
  }
}
