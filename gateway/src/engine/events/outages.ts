import { LinkFailure } from "@tizilim/common/link/link-failure";
import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";
import type { LostFetch } from "../execute/run";

/** Milliseconds for which a subgraph that answered nobody is not asked again selection by selection. */
const REMEMBERED_MS = 10_000;

/** Which subgraphs answer nobody, so that it is no selection's fault that a fetch is lost. */
export class Outages {
  private readonly until = new Map<string, { readonly way: string; readonly at: number }>();

  constructor(private readonly now: () => number) {}

  /** A connection that is refused is refused to everyone. */
  explains(lost: LostFetch): boolean {
    if (lost.failure instanceof LinkFailure && lost.failure.kind === "unreachable") return true;
    const known = this.until.get(lost.service);
    return known !== undefined && known.way === wayOf(lost) && known.at > this.now();
  }

  remember(lost: LostFetch): void {
    this.until.set(lost.service, { way: wayOf(lost), at: this.now() + REMEMBERED_MS });
  }
}

/** Equal where two fetches are lost in the same way. */
export function wayOf({ failure, answer }: LostFetch): string {
  if (answer !== null) return JSON.stringify(answer.errors?.map(({ message, extensions }) => [message, extensions?.["code"]]));
  return failure instanceof LinkFailure ? failure.kind : String(failure);
}

/** What whoever asks again is given where nothing else is to be had. */
export function asLost({ failure, answer }: LostFetch): Promise<SubgraphAnswer> {
  return answer === null ? Promise.reject(failure as Error) : Promise.resolve(answer);
}
