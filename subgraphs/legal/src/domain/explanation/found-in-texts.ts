import { findServices } from "../finding/find-services";
import type { FoundService } from "../finding/found-service";
import type { LegalActKind } from "../legal-act-kind";
import type { ActText } from "../structure/act-text";

interface Reading {
  readonly other: ActText | null;
  readonly kind: LegalActKind;
  readonly services: ReadonlyArray<FoundService>;
}

/** A text never changes, and neither does what is found in it: kept as long as the text is. */
const read = new WeakMap<ActText, Reading>();

/**
 * LAW/14, 3-1): the services that an edition sets down, with their ten items, whatever became of the act since. texts: the
 * edition in one language or in both.
 */
export function foundInTexts(texts: ReadonlyArray<ActText>, kind: LegalActKind): ReadonlyArray<FoundService> {
  const [first, other = null] = texts;
  if (first === undefined) return [];
  const before = read.get(first);
  if (before?.other === other && before.kind === kind) return before.services;
  const services = findServices(texts, { kind, status: null }).filter((service) => service.kind === "INCLUDE");
  read.set(first, { other, kind, services });
  return services;
}
