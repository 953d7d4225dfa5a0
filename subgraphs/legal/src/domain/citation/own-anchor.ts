import type { Mention } from "./mention";
import { anchorOfPath, type ProvisionPath } from "./provision-path";
import type { CitedUnit } from "./word-sense";

const SEGMENT: Readonly<Record<CitedUnit, RegExp>> = {
  APPENDIX: /^(?:app|rules)(?:[-~]|$)/,
  CHAPTER: /^ch-/,
  ARTICLE: /^art-/,
  POINT: /^p-/,
  SUBPOINT: /^(?:sp|p)-/,
  PART: /^par-/,
};

/**
 * Anchor of a provision of the text itself, cited from `citing`. Rules and the like are looked for in the appendices
 * that the citing provision stands in. Where the tree holds none of the readings, the likeliest is given.
 */
export function ownAnchor(path: ProvisionPath, of: Mention["of"], citing: string, anchors: ReadonlySet<string>): string {
  const plain = anchorOfPath(path);
  if (of.what === "OWN_UNIT") return withinUnit(path, of.unit, citing);
  const appendices = enclosingAppendices(citing);
  if (of.what === "OWN" && of.word !== "DOCUMENT") return firstKnown([plain, `${plain}-1`], anchors);
  if (of.what === "BARE") {
    const article = upTo(citing, "ARTICLE");
    const near = article === null || path[0]?.unit === "ARTICLE" ? [] : [`${article}/${plain}`];
    return firstKnown([...near, ...appendices.toReversed().map((appendix) => `${appendix}/${plain}`), plain], anchors);
  }
  const readings = appendices.length > 0 ? appendices.map((appendix) => `${appendix}/${plain}`) : [];
  return firstKnown([...readings, plain, ...["rules", "app", "app-1"].map((document) => `${document}/${plain}`)], anchors);
}

function firstKnown(readings: ReadonlyArray<string>, anchors: ReadonlySet<string>): string {
  return readings.find((anchor) => anchors.has(anchor)) ?? (readings[0] as string);
}

/** «подпункт 2) настоящего пункта»: in the unit of that kind that the citing provision stands in. */
function withinUnit(path: ProvisionPath, unit: CitedUnit, citing: string): string {
  const outer = unit === "CHAPTER" ? (enclosingAppendices(citing).at(-1) ?? null) : upTo(citing, unit);
  const plain = anchorOfPath(path);
  if (outer === null) return plain;
  const inPoint = /(?:^|\/)p-[^/]+$/.test(outer);
  return `${outer}/${inPoint ? plain.replace(/^p-/, "sp-") : plain}`;
}

/** The citing anchor down to its first segment of the unit; null where it has none. */
function upTo(citing: string, unit: CitedUnit): string | null {
  const segments = citing.split("/");
  const at = unit === "APPENDIX" ? segments.findLastIndex((segment) => SEGMENT.APPENDIX.test(segment)) : segments.findIndex((segment) => SEGMENT[unit].test(segment));
  return at < 0 ? null : segments.slice(0, at + 1).join("/");
}

/** Appendices and approved documents, the outermost first: `rules`, `rules/app-2`. */
function enclosingAppendices(citing: string): string[] {
  const segments = citing.split("/");
  return segments.flatMap((segment, index) => (SEGMENT.APPENDIX.test(segment) ? [segments.slice(0, index + 1).join("/")] : []));
}
