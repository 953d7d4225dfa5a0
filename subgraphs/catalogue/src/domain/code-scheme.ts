import { CODE_LENGTH } from "@tizilim/common/pure/identifiers/service-code";
import type { Day } from "@tizilim/common/pure/day";

/** Digits of each level of the classification, from a day on. */
export interface CodeScheme {
  readonly section: number;
  readonly subsection: number;
  readonly sequence: number;
  readonly validFrom: Day | null;
  readonly source: string;
}

/**
 * RULES-2025/6: the code is formed from the codes of all levels. No public text says how many digits a level has; this
 * split is a recollection and stands here as configuration until a source is found.
 */
export const DEFAULT_CODE_SCHEME: CodeScheme = {
  section: 3,
  subsection: 2,
  sequence: 3,
  validFrom: null,
  source: "unverified: no public text gives the split of the eight digits over the levels",
};

/** The scheme in force on a day: the latest that began by then; one without a beginning holds from ever. */
export function schemeInForce(schemes: ReadonlyArray<CodeScheme>, day: Day): CodeScheme {
  const begun = schemes.filter((scheme) => scheme.validFrom === null || scheme.validFrom <= day);
  const latest = begun.sort((a, b) => (a.validFrom ?? "").localeCompare(b.validFrom ?? "")).at(-1);
  if (!latest) throw new Error(`no code scheme is in force on ${day}`);
  return latest;
}

export function isCodeScheme(scheme: Pick<CodeScheme, "section" | "subsection" | "sequence">): boolean {
  const digits = [scheme.section, scheme.subsection, scheme.sequence];
  return digits.every((count) => Number.isInteger(count) && count > 0) && digits.reduce((a, b) => a + b) === CODE_LENGTH;
}
