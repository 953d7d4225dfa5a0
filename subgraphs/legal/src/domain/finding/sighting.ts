import { evidenceIn } from "../card/passage";
import type { Evidence } from "../evidence";
import type { ActLine } from "./act-line";
import { functionNamed } from "./function-name";
import { cleanName } from "./service-name";
import type { ServiceMention } from "./service-mention";
import type { SignalName } from "./signals";

/** One place where a text names a service, and what it is a sign of. */
export interface Sighting {
  readonly kind: "INCLUDE" | "EXCLUDE";
  readonly signal: SignalName;
  /** Cleaned, in the nominative. */
  readonly name: string;
  readonly evidence: Evidence;
  /** The document that it stands in; "" for the act itself. */
  readonly document: string;
  /** The more, the better the place tells the name. */
  readonly nameWorth: number;
  readonly quoted: boolean;
}

export function sightingOf(line: ActLine, mention: ServiceMention, kind: Sighting["kind"], signal: SignalName, nameWorth: number): Sighting {
  return {
    kind, signal, nameWorth,
    name: nameIn(line, mention),
    evidence: evidenceIn(line.text, line.passage, mention.from, mention.to),
    document: line.document,
    quoted: mention.quoted,
  };
}

/** A name without quotes stands in the case that its sentence gives it. */
function nameIn({ passage, text: { language } }: ActLine, { name: { from, to }, quoted }: ServiceMention): string {
  const words = passage.text.slice(from, to);
  return cleanName(quoted ? words : (functionNamed(words, language, true) ?? words));
}
