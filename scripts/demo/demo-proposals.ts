import type { DemoActorName } from "./demo-actors";
import type { DemoClient } from "./demo-client";

export interface ProposalTold {
  readonly id: string;
  readonly status: string;
  readonly version: number;
}
interface Answer {
  readonly proposal: ProposalTold;
}

/** Moves of the demo's proposals, each by the example of the explorer that shows it; the version goes along. */
export class DemoProposals {
  constructor(private readonly client: DemoClient) {}

  async handIn(actor: DemoActorName, content: object): Promise<ProposalTold> {
    const { proposal } = await this.client.act<Answer>(actor, "create-proposal", { ...content });
    return this.move(actor, "submit-proposal", proposal);
  }

  async move(actor: DemoActorName, example: string, { id, version }: ProposalTold, more: object = {}): Promise<ProposalTold> {
    return (await this.client.act<Answer>(actor, example, { id, expectedVersion: version, ...more })).proposal;
  }

  async review(proposal: ProposalTold): Promise<ProposalTold> {
    return this.move("registrar", "start-review", proposal);
  }

  /** Asked for, and given by both bodies. */
  async agree(proposal: ProposalTold): Promise<ProposalTold> {
    const asked = await this.move("registrar", "request-concurrence", proposal);
    const once = await this.move("quality", "record-concurrence", asked, { body: "QUALITY_CONTROL", decision: "CONCUR" });
    return this.move("administration", "record-concurrence", once, { body: "PUBLIC_ADMINISTRATION", decision: "CONCUR" });
  }
}
