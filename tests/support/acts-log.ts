import { END_OF_TIME, instantOf } from "@tizilim/common/pure/instant";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { FoundCandidate } from "@tizilim/workflow/domain/found-service";
import { text } from "./register-world";

interface Line {
  readonly number: number;
  readonly actId: string;
  readonly what: string;
  readonly at: string;
  readonly changedOn: string | null;
}

/** A legal subgraph of which there is nothing but its log, as a test writes it. */
export interface ActsLog {
  readonly link: SubgraphLink;
  /** Adds a line about an act. candidates: all that it has from then on; left out, they stay. */
  tell(act: string, what: string, moment: string, more?: { readonly changedOn?: string; readonly candidates?: ReadonlyArray<FoundCandidate> }): void;
}

/** Every act is an order in force since 2015. */
export function openActsLog(acts: ReadonlyArray<string>): ActsLog {
  const lines: Line[] = [];
  const candidates = new Map<string, ReadonlyArray<FoundCandidate>>();
  const states = JSON.stringify([{ validFrom: "2015-04-17", validTo: END_OF_TIME.slice(0, 10), kind: "ORDER", status: "IN_FORCE", title: text("Қағидалар", "Правила") }]);
  const log: ActsLog = {
    link: {
      name: "legal",
      revision: async () => String(lines.length),
      call: async ({ variables }) => {
        const { since = 0, limit = 0 } = variables as { since?: number; limit?: number };
        const legalActLog = lines.slice(since, since + limit).map((line) => ({ ...line, states, candidates: JSON.stringify(candidates.get(line.actId) ?? []) }));
        return { data: { legalActLog } };
      },
      close: async () => undefined,
    },
    tell: (actId, what, moment, more = {}) => {
      lines.push({ number: lines.length + 1, actId, what, at: instantOf(new Date(moment)), changedOn: more.changedOn ?? null });
      if (more.candidates !== undefined) candidates.set(actId, more.candidates);
    },
  };
  for (const act of acts) log.tell(act, "LOADED", "2026-01-01T06:00:00Z");
  return log;
}
