import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { queryWithin } from "@tizilim/common/database/run-query";
import { askSubgraph } from "@tizilim/common/following/ask-subgraph";
import type { Log } from "@tizilim/common/observability/log";
import type { Clock } from "@tizilim/common/pure/clock";
import type { Problem } from "@tizilim/common/pure/problem";
import type { Upstream } from "../following/upstream";
import { LegalWriter } from "../log/legal-writer";
import type { RegisterShelf } from "../register/register-shelf";
import type { StoredCandidate } from "./candidate.row";
import { draftToSend } from "./draft-to-send";
import { keepCandidates, storedCandidates } from "./stored-candidate.store";

const DRAFT = "mutation ($draft: String!) { draftFoundService(draft: $draft) }";

/** Milliseconds that the workflow may take over a draft. */
const PATIENCE_MS = 5_000;

interface DraftAnswer {
  readonly proposal: string | null;
  readonly problems: ReadonlyArray<Problem>;
}

/**
 * RULES-2025/9: lets the workflow write the drafts that candidates were decided to become. Harmless to do again at any
 * point: the workflow answers for one decision always the same, and the answer is kept once.
 */
export class DraftSender {
  private running: Promise<void> | null = null;

  constructor(
    private readonly database: RegistryDatabase,
    private readonly upstream: Upstream | null,
    private readonly register: RegisterShelf,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Resolves when everything that waits was tried once. */
  run(): Promise<void> {
    this.running = (this.running ?? Promise.resolve()).catch(() => undefined).then(() => this.round());
    return this.running;
  }

  private async round(): Promise<void> {
    if (this.upstream === null) return;
    const waiting = await storedCandidates({ query: queryWithin(this.database.reader) }, { sql: "waiting = 1", parameters: [] });
    for (const candidate of waiting) await this.send(this.upstream, candidate);
  }

  private async send({ workflow }: Upstream, candidate: StoredCandidate): Promise<void> {
    try {
      const draft = draftToSend(candidate, await this.register.read());
      const { draftFoundService } = await askSubgraph<{ draftFoundService: string }>(workflow, { by: "legal", query: DRAFT, variables: { draft: JSON.stringify(draft) }, patience: PATIENCE_MS });
      await this.keep(candidate, JSON.parse(draftFoundService) as DraftAnswer);
    } catch (error) {
      this.log.warn({ candidate: candidate.id, detail: error instanceof Error ? error.message : String(error) }, "a draft could not be sent");
    }
  }

  private async keep({ id, version }: StoredCandidate, { proposal, problems }: DraftAnswer): Promise<void> {
    await LegalWriter.write(this.database, this.clock.now(), async (writer) => {
      const [candidate] = await storedCandidates(writer, { sql: "id = ? AND version = ? AND waiting = 1", parameters: [id, version] });
      if (candidate?.decision == null) return;
      const state = proposal === null ? ("NEW" as const) : candidate.state;
      await keepCandidates(writer, [{ ...candidate, state, decision: { ...candidate.decision, proposal, refused: problems } }]);
      writer.change("ANALYSED", candidate.act);
    });
  }
}
