import type { Finding, LocalizedText, TextLanguage } from "./act-answer";

export interface Evidence {
  readonly anchor: string;
  readonly quote: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly language: TextLanguage;
}

export interface RegisteredService {
  readonly code: string | null;
  readonly name: LocalizedText | null;
}

export interface Candidate {
  readonly id: string;
  readonly kind: "INCLUDE" | "EXCLUDE";
  readonly name: LocalizedText;
  readonly state: "NEW" | "LINKED" | "PROPOSED" | "DISMISSED";
  readonly score: number;
  readonly signals: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly match: RegisteredService | null;
  readonly hidden: boolean;
  readonly gone: boolean;
  readonly reason: LocalizedText | null;
  readonly marks: readonly { readonly mark: string; readonly evidence: Evidence }[];
}

export type Verdict = "PRESENT" | "EMPTY" | "MISSING" | "DISAGREES";

export interface RequirementCheck {
  readonly candidate: { readonly id: string };
  readonly item: string;
  readonly language: TextLanguage;
  readonly verdict: Verdict;
  readonly evidence: Evidence | null;
}

export interface Discrepancy {
  readonly service: { readonly code: string | null } | null;
  readonly field: string;
  readonly registryValue: string | null;
  readonly actValue: string | null;
  readonly evidence: Evidence;
}

export interface EvidentFinding {
  readonly finding: Finding;
  readonly evidence: Evidence | null;
}

export interface Analysis {
  readonly analysedAt: string;
  readonly edition: string;
  readonly candidates: readonly Candidate[];
  readonly requirements: readonly RequirementCheck[];
  readonly discrepancies: readonly Discrepancy[];
  readonly findings: readonly EvidentFinding[];
}

export interface Citation {
  readonly raw: string;
  readonly from: string;
  readonly language: TextLanguage;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly provision: string | null;
  readonly act: { readonly actId: string | null; readonly title: LocalizedText } | null;
}
