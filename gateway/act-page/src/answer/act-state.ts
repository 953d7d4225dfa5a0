import type { Act } from "./act-answer";
import type { Analysis, Citation } from "./analysis-answer";
import type { Fault } from "./ask-registry";

/** What the page knows of the act of its address. */
export type ActState =
  | { readonly phase: "LOADING" }
  /** The registry holds no card of it, or the address holds no identifier. */
  | { readonly phase: "NO_SUCH_ACT" }
  | { readonly phase: "SILENT"; readonly faults: readonly Fault[] }
  | { readonly phase: "HERE"; readonly act: Act };

export type AnalysisState =
  | { readonly phase: "LOADING" }
  | { readonly phase: "SILENT"; readonly faults: readonly Fault[] }
  /** Faults: what of it could not be answered, such as names out of the register. */
  | { readonly phase: "HERE"; readonly analysis: Analysis | null; readonly faults: readonly Fault[] };

export interface KnownOfAct {
  readonly act: ActState;
  readonly analysis: AnalysisState;
  readonly citations: readonly Citation[];
}
