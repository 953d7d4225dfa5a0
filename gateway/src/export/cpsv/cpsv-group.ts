import { groupAddress } from "./cpsv-addresses";
import type { CpsvNode } from "./cpsv-node";
import type { CpsvGroup } from "./cpsv-record";
import { taggedText } from "./tagged-text";

/** RULES-2025/2: a section is a sphere of public relations. */
export function cpsvSector({ code, name }: CpsvGroup): CpsvNode {
  return { ...sectorStub(code), notation: code, prefLabel: taggedText(name) };
}

/** RULES-2025/3: a subsection is a situation of life. */
export function cpsvLifeEvent({ code, name }: CpsvGroup): CpsvNode {
  return { ...lifeEventStub(code), identifier: code, title: taggedText(name) };
}

export function sectorStub(code: string): CpsvNode {
  return { "@id": groupAddress(code), "@type": "Concept" };
}

export function lifeEventStub(code: string): CpsvNode {
  return { "@id": groupAddress(code), "@type": ["LifeEvent", "Event"] };
}
