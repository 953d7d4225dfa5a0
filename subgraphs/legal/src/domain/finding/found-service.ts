import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Evidence } from "../evidence";
import type { RequirementCheck } from "../requirement/requirement-check";
import type { SaidOfService } from "../requirement/said-of-service";

/** A state service that the text of an act names or describes (INCLUDE), or one that it ends (EXCLUDE). */
export interface FoundService {
  readonly kind: "INCLUDE" | "EXCLUDE";
  /** Stable over editions of the act: by it a decision is remembered. */
  readonly key: string;
  readonly name: LocalizedText;
  /** 0 to 1: what the signals together weigh. */
  readonly score: number;
  /** Names of the signals that fired, the heaviest first. */
  readonly signals: ReadonlyArray<string>;
  readonly evidence: ReadonlyArray<Evidence>;
  /** No formal signal: a function with intake and issue of a result. */
  readonly hidden: boolean;
  /** LAW/1, 5), norm 37: the marks of a state service that it meets, each with its words. */
  readonly marks: ReadonlyArray<ServiceMark>;
  /** Of every language of the act and every item; empty for EXCLUDE. */
  readonly requirements: ReadonlyArray<RequirementCheck>;
  readonly said: SaidOfService;
}

export type ServiceMarkName = "STATE_FUNCTION" | "ON_APPLICATION" | "WITHOUT_APPLICATION" | "RIGHTS_AND_INTERESTS" | "GIVES_A_GOOD";

export interface ServiceMark {
  readonly mark: ServiceMarkName;
  readonly evidence: Evidence;
}
