import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";
import { copyOf } from "./copy-of";

interface Flight {
  readonly answer: Promise<SubgraphAnswer>;
  /** Epoch milliseconds after which the call gives up. */
  readonly deadline: number;
  joined: boolean;
}

/** A call that has less time than this of what a newcomer has is not joined: it might fail where the newcomer's would not. */
const TOLERANCE_MS = 250;

/** Equal reads under way at the same time are sent once; each reader gets data of its own. */
export class InflightReads {
  private readonly flights = new Map<string, Flight>();

  get size(): number {
    return this.flights.size;
  }

  /** `key` names everything that the answer depends on. */
  async read(key: string, deadline: number, start: () => Promise<SubgraphAnswer>, onJoin?: () => void): Promise<SubgraphAnswer> {
    const under = this.flights.get(key);
    if (under !== undefined && under.deadline + TOLERANCE_MS >= deadline) {
      under.joined = true;
      onJoin?.();
      return copyOf(await under.answer);
    }
    const flight: Flight = { answer: start(), deadline, joined: false };
    this.flights.set(key, flight);
    try {
      const answer = await flight.answer;
      return flight.joined ? copyOf(answer) : answer;
    } finally {
      if (this.flights.get(key) === flight) this.flights.delete(key);
    }
  }
}
