import type { LinkFailureKind } from "@tizilim/common/link/link-failure";

export type CallOutcome = "answered" | "errors" | LinkFailureKind;

/** One piece of work of a request, as a trace shows it. */
export interface WorkSpan {
  /** What the next service is told, so that its spans hang under this one. */
  readonly traceparent: string;
  end(error?: string): void;
}

/** Who watches the engine at work. Every part is optional: an engine nobody watches pays nothing for it. */
export interface EngineObserver {
  called?(service: string, milliseconds: number, outcome: CallOutcome): void;
  joined?(service: string): void;
  /** What went wrong inside, for the log: the client sees only the kind. */
  failed?(service: string, kind: LinkFailureKind, detail: string, requestId: string): void;
  span?(name: string, attributes: Readonly<Record<string, string | number>>, parent: string | undefined): WorkSpan;
}
