import { afterEach, describe, expect, it } from "@jest/globals";
import { insertRows } from "@tizilim/common/database/insert-rows";
import { openDatabase, type DatabaseParts, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import { LEGAL_TABLES } from "@tizilim/legal/legal-tables";
import { evolve } from "@tizilim/workflow/domain/evolve";
import type { ProposalState } from "@tizilim/workflow/domain/proposal";
import type { ProposalEvent } from "@tizilim/workflow/domain/proposal-event";
import { rowOf } from "@tizilim/workflow/proposal/proposal.row";
import { WORKFLOW_TABLES } from "@tizilim/workflow/workflow-tables";
import { amendment } from "../support/concurred-proposals";
import { eachDatabase } from "../support/databases";
import { text } from "../support/register-world";

/** A database as it was made before states had the time for which they were known. */
const before = ({ entities, migrations }: DatabaseParts, first: string): DatabaseParts => ({ entities, migrations: migrations.slice(0, migrations.findIndex(({ name }) => name.startsWith(first))) });
const at = (second: number): string => `2026-03-01T06:00:${String(second).padStart(2, "0")}.000000Z`;
const plain = (rows: object[]): object[] => rows.map((row) => ({ ...row }));

eachDatabase((place) => {
  let open: RegistryDatabase | null = null;
  afterEach(async () => {
    await open?.close();
    open = null;
  });
  const grown = async (room: string, parts: DatabaseParts, old: DatabaseParts, fill: (database: RegistryDatabase) => Promise<void>): Promise<RegistryDatabase> => {
    const settings = place.settings(room, "grown");
    const database = await openDatabase(settings, old);
    await fill(database);
    await database.close();
    open = await openDatabase(settings, parts);
    return open;
  };

  describe("a proposals' log from before", () => {
    const happened = (what: string, second: number, more: object = {}): ProposalEvent => ({ what, at: at(second), by: "aigerim", note: null, ...more }) as ProposalEvent;
    const LIFE = [
      happened("CREATED", 10, { content: amendment("00101001", { fee: { kind: "PAID", description: null } }), period: "2026-Q1", baseEntry: 5 }),
      happened("SUBMITTED", 30, { period: "2026-Q1", late: false }),
      // Written by a process whose clock ran behind.
      happened("WITHDRAWN", 20),
    ];

    it("gives every state the time for which it was known, and no line is known before the one that it follows", async () => {
      const database = await grown("workflow", WORKFLOW_TABLES, before(WORKFLOW_TABLES, "LogByMoment"), (old) =>
        old.transaction(async (writer) => {
          const state = LIFE.reduce<ProposalState | null>(evolve, null) as ProposalState;
          await insertRows(writer, "proposal", [{ ...rowOf({ id: "proposal-1", version: 3, createdAt: at(10), state }) }]);
          const statuses = ["DRAFT", "SUBMITTED", "WITHDRAWN"];
          await insertRows(writer, "proposal_event", LIFE.map((event, place_) => ({
            number: place_ + 1, proposalId: "proposal-1", version: place_ + 1, what: event.what, status: statuses[place_] ?? "", at: event.at, actor: event.by, event: JSON.stringify(event),
          })));
        }));
      const rows: object[] = await database.reader.query("SELECT id, version, status, handedIn, knownFrom, knownTo FROM known_proposal ORDER BY version");
      expect(plain(rows)).toEqual([
        { id: "proposal-1", version: 1, status: "DRAFT", handedIn: 0, knownFrom: at(10), knownTo: at(30) },
        { id: "proposal-1", version: 3, status: "WITHDRAWN", handedIn: 1, knownFrom: at(30), knownTo: END_OF_TIME },
      ]);
    });
  });

  describe("acts and links from before", () => {
    const ACT = "V2600071001";
    const LAW = "Z1300000088";
    const line = (number: number, effectiveFrom: string, values: Record<string, unknown>) => ({
      number, kind: number === 1 ? "SERVICE_INCLUDED" : "SERVICE_AMENDED", subject: "00101001", effectiveFrom, recordedAt: at(number), proposal: null,
      changes: JSON.stringify(Object.entries(values).map(([field, after]) => ({ field, before: null, after: JSON.stringify(after) }))),
    });
    const edition = (id: string, date: string, second: number) => ({
      id, writtenBy: second, actId: ACT, edition: date, language: "RU", knownFrom: at(second), knownTo: END_OF_TIME, format: "MARKDOWN", hash: id, length: 10, amendedBy: null,
      source: `# Правила\n\n1. Смотри [Закон](https://adilet.zan.kz/rus/docs/${LAW}), редакция ${id}.\n`,
    });
    const fill = (old: RegistryDatabase): Promise<void> =>
      old.transaction(async (writer) => {
        await insertRows(writer, "legal_change", [1, 2, 3].map((number) => ({ number, kind: "LOADED", actId: ACT, at: at(number), changedOn: null })));
        await insertRows(writer, "act_edition", [edition("1.0", "2026-01-01", 1), edition("2.0", "2026-02-01", 2)]);
        await insertRows(writer, "act_citation", [{
          id: `${ACT}.0`, sourceAct: ACT, inOrder: 0, language: "RU", fromAnchor: "p-1", startOffset: 0, endOffset: 5, raw: "Закон", targetAct: LAW, provision: null, effect: "MENTIONS", effectFrom: null, number: null, date: null, numberKey: null, registrationNumber: null,
        }]);
        await insertRows(writer, "register_line", [line(1, "2026-01-01", { name: text("Қ", "У"), governingAct: ACT }), line(2, "2026-02-01", { governingAct: LAW })]);
        await insertRows(writer, "known_service", [{ code: "00101001", lastEntry: 2, status: "IN_FORCE", governingAct: LAW, provider: null, record: "{}" }]);
        const link = { code: "00101001", role: "MENTIONS", anchor: null, quote: null, linkedAt: at(9), fromDay: null, toDay: null, linkedBy: null };
        await insertRows(writer, "service_link", [
          { id: "said", actId: LAW, origin: "ANALYST", ...link },
          { ...link, id: "old word", actId: LAW, origin: "REGISTRY", role: "GOVERNS", fromDay: "2026-02-01", toDay: "9999-12-31" },
        ]);
        await insertRows(writer, "act_candidate", [{
          id: "candidate-3-1", madeBy: 3, place: 1, actId: ACT, kind: "INCLUDE", state: "NEW", code: null, matched: "NONE", score: 900, hidden: 0, gone: 0, waiting: 0, foundOn: "2026-03-01", version: 1, body: null, found: "{}", serviceMatch: "{}", decision: null,
        }]);
      });

    it("stand as known from when they are sure to have been, and the register's word is made anew from its entries", async () => {
      const database = await grown("legal", LEGAL_TABLES, before(LEGAL_TABLES, "LogByMoment"), fill);
      const links: object[] = await database.reader.query("SELECT actId, origin, fromDay, toDay, knownFrom, knownTo FROM service_link ORDER BY origin, knownFrom, fromDay, toDay");
      expect(plain(links)).toEqual([
        { actId: LAW, origin: "ANALYST", fromDay: null, toDay: null, knownFrom: at(9), knownTo: END_OF_TIME },
        { actId: ACT, origin: "REGISTRY", fromDay: "2026-01-01", toDay: "9999-12-31", knownFrom: at(1), knownTo: at(2) },
        { actId: ACT, origin: "REGISTRY", fromDay: "2026-01-01", toDay: "2026-02-01", knownFrom: at(2), knownTo: END_OF_TIME },
        { actId: LAW, origin: "REGISTRY", fromDay: "2026-02-01", toDay: "9999-12-31", knownFrom: at(2), knownTo: END_OF_TIME },
      ]);
      expect(plain(await database.reader.query("SELECT id, state, knownFrom, knownTo FROM candidate_state"))).toEqual([{ id: "candidate-3-1", state: "NEW", knownFrom: at(3), knownTo: END_OF_TIME }]);
      // The newest text keeps its citation; the older one was read for its own.
      const citations: object[] = await database.reader.query("SELECT textId, sourceAct, targetAct FROM act_citation ORDER BY textId");
      expect(plain(citations)).toEqual([{ textId: "1.0", sourceAct: ACT, targetAct: LAW }, { textId: "2.0", sourceAct: ACT, targetAct: LAW }]);
    });
  });
});
