import type { Standard } from "../requirement/standard";
import type { ActLine } from "./act-line";
import type { Manner } from "./act-manner";
import type { ServiceMention } from "./service-mention";
import { sightingOf, type Sighting } from "./sighting";
import { SIGNALS } from "./signals";
import { stemsOf } from "./service-name";

/** A service that a line names, whatever it says of it. */
export interface PlacedMention {
  readonly line: ActLine;
  readonly mention: ServiceMention;
}

/**
 * A list of main requirements that names no service itself: it is of the one whose rules its appendix belongs to, or in an amending
 * act of the one in whose rules the list is worded anew, where that act changes the rules of no other.
 */
export function unnamedLists(standards: ReadonlyArray<Standard>, lines: ReadonlyArray<ActLine>, mannerOf: (line: ActLine) => Manner, mentions: ReadonlyArray<PlacedMention>, seen: ReadonlyArray<Sighting>): Sighting[] {
  const unnamed = standards.filter(({ serviceName }) => serviceName === null);
  if (unnamed.length === 0) return [];
  const byAnchor = new Map(lines.map((line) => [line.provision.anchor, line]));
  const told = new Set(seen.filter(({ signal, kind }) => kind === "INCLUDE" && SIGNALS[signal].does === "FINDS").map(({ document }) => document));
  const changed = mentions.filter(({ line, mention }) => line.part !== "HEAD" && mannerOf(line) === "AMENDS" && mention.of !== null);
  return unnamed.flatMap(({ provision }): Sighting[] => {
    const line = byAnchor.get(provision.anchor);
    if (line === undefined || line.excluded || line.document === "" || told.has(line.document) || mannerOf(line) === "REPEALS") return [];
    const owner = mentions.findLast((each) => each.line.document === line.document && each.line.provision.kind === "APPENDIX" && each.line.provision.start <= provision.start) ?? onlyOne(changed);
    return owner === undefined ? [] : [sightingOf(owner.line, owner.mention, "INCLUDE", "REQUIREMENTS_LIST", 5)].map((sighting) => ({ ...sighting, document: line.document }));
  });
}

function onlyOne(mentions: ReadonlyArray<PlacedMention>): PlacedMention | undefined {
  const stems = new Set(mentions.map(({ line: { text, passage }, mention: { name } }) => stemsOf(passage.text.slice(name.from, name.to), text.language)));
  return stems.size === 1 ? mentions[0] : undefined;
}
