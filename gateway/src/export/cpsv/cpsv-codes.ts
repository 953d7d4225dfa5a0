import { CODE_WORDS, type CodeList } from "../../words/code-words";
import { CODES_PATH, codeAddress } from "./cpsv-addresses";
import type { CpsvNode } from "./cpsv-node";

/** The code lists of the register that stand in its public services, as SKOS; each code is a concept under an anchor of one document. */
const LISTS = ["category", "recipient", "channel", "form", "fee", "actKind", "participation"] as const satisfies ReadonlyArray<CodeList>;
export type CpsvList = (typeof LISTS)[number];

export function conceptStub(list: CpsvList, code: string): CpsvNode {
  return { "@id": codeAddress(list, code), "@type": "Concept" };
}

export function cpsvConcepts(): CpsvNode[] {
  return LISTS.flatMap((list) =>
    Object.entries(CODE_WORDS[list]).map(([code, words]): CpsvNode => ({ ...conceptStub(list, code), notation: code, prefLabel: words, inScheme: { "@id": `${CODES_PATH}#${list}`, "@type": "ConceptScheme" } })),
  );
}

/** The concepts that these nodes name. */
export function conceptsNamedIn(nodes: ReadonlyArray<CpsvNode>): CpsvNode[] {
  const text = JSON.stringify(nodes);
  return cpsvConcepts().filter((concept) => text.includes(`"${concept["@id"]}"`));
}
