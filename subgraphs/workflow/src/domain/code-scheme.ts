import type { Day } from "@tizilim/common/pure/day";

/** RULES-2025/6: how many digits of a code each level of the classification has, from a day on; the register says so. */
export interface CodeScheme {
  readonly section: number;
  readonly subsection: number;
  readonly sequence: number;
  /** null: no beginning is known. */
  readonly validFrom: Day | null;
}

/** The scheme in force on a day: the latest that began by then; null where the register told none. */
export function schemeOn(schemes: ReadonlyArray<CodeScheme>, day: Day): CodeScheme | null {
  const begun = schemes.filter(({ validFrom }) => validFrom === null || validFrom <= day);
  return begun.reduce<CodeScheme | null>((latest, scheme) => (latest === null || (scheme.validFrom ?? "") >= (latest.validFrom ?? "") ? scheme : latest), null);
}

/** RULES-2025/6, 7: the sequence number within a code that was given in a subsection; null for a code of another scheme. */
export function sequenceIn(code: string, subsection: string, { section, subsection: own, sequence }: CodeScheme): number | null {
  if (subsection.length !== section + own || code.length !== subsection.length + sequence || !code.startsWith(subsection)) return null;
  const digits = code.slice(subsection.length);
  return /^[0-9]+$/.test(digits) ? Number(digits) : null;
}
