import type { Citation } from "../answer/analysis-answer";

/** Where a citation leads within these pages; null where its act is not known. */
export function addressOfCitation({ act, provision }: Pick<Citation, "act" | "provision">, own: string): string | null {
  if (act?.actId == null) return null;
  const place = provision === null ? "" : `#${provision}`;
  if (act.actId === own) return place === "" ? null : place;
  return `/acts/${encodeURIComponent(act.actId)}${place}`;
}
