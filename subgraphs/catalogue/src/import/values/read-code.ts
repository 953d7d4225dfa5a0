import { isSectionCode, isSubsectionCode, parseServiceCode, type ServiceCode } from "../../domain/service-code";
import { CODE_LENGTH } from "@tizilim/common/pure/identifiers/service-code";
import type { CodeScheme } from "../../domain/code-scheme";

export type CodeFault = "CODE_MISSING" | "CODE_NOT_DIGITS" | "CODE_WRONG_LENGTH" | "CODE_ZEROS_LOST" | "CODE_OF_A_LEVEL";
export type CodeReading = { readonly code: ServiceCode } | { readonly fault: CodeFault; readonly likely: string | null };

/**
 * A code is taken as it stands or not at all. Zeros are called lost, with the likely code, where the code filled up with them
 * begins with a subsection that other rows know.
 */
export function readCode(text: string, scheme: CodeScheme, knownSubsections: ReadonlySet<string>): CodeReading {
  const compact = text.replace(/[\s\u00a0]+/gu, "");
  if (compact === "") return { fault: "CODE_MISSING", likely: null };
  if (!/^[0-9]+$/.test(compact)) return { fault: "CODE_NOT_DIGITS", likely: null };
  const code = parseServiceCode(compact);
  if (code !== null) return { code };
  const filled = compact.padStart(CODE_LENGTH, "0");
  const short = compact.length < CODE_LENGTH && !compact.startsWith("0");
  if (short && knownSubsections.has(filled.slice(0, scheme.section + scheme.subsection))) return { fault: "CODE_ZEROS_LOST", likely: filled };
  if (isSectionCode(compact, scheme) || isSubsectionCode(compact, scheme)) return { fault: "CODE_OF_A_LEVEL", likely: null };
  return { fault: "CODE_WRONG_LENGTH", likely: null };
}
