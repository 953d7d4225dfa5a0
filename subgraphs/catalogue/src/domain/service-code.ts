import { isServiceCode } from "@tizilim/common/pure/identifiers/service-code";
import type { CodeScheme } from "./code-scheme";

/** RULES-2025/5: eight digits, individual to one service. */
export type ServiceCode = string & { readonly __brand: "ServiceCode" };

export interface CodeParts {
  /** Code of the section, e.g. 001. */
  readonly section: string;
  /** Code of the subsection: the section's digits and its own, e.g. 00101. */
  readonly subsection: string;
  readonly sequence: number;
}

/** Null when the text is not eight digits. */
export function parseServiceCode(text: string): ServiceCode | null {
  return isServiceCode(text) ? (text as ServiceCode) : null;
}

/** RULES-2025/6: a code is read by the levels of the scheme that it was given under. */
export function partsOf(code: ServiceCode, scheme: CodeScheme): CodeParts {
  const ownDigits = scheme.section + scheme.subsection;
  return {
    section: code.slice(0, scheme.section),
    subsection: code.slice(0, ownDigits),
    sequence: Number(code.slice(ownDigits)),
  };
}

/** Null when the sequence does not fit its digits: the subsection is full. */
export function formatServiceCode(subsection: string, sequence: number, scheme: CodeScheme): ServiceCode | null {
  const digits = String(sequence);
  if (sequence < 1 || digits.length > scheme.sequence) return null;
  return `${subsection}${digits.padStart(scheme.sequence, "0")}` as ServiceCode;
}

export function isSectionCode(text: string, scheme: CodeScheme): boolean {
  return new RegExp(`^[0-9]{${scheme.section}}$`).test(text);
}

export function isSubsectionCode(text: string, scheme: CodeScheme): boolean {
  return new RegExp(`^[0-9]{${scheme.section + scheme.subsection}}$`).test(text);
}

export function sectionOf(subsection: string, scheme: CodeScheme): string {
  return subsection.slice(0, scheme.section);
}
