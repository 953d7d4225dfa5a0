import { flatten } from "jsonld";
import { CPSV_CONTEXT } from "@tizilim/gateway/export/cpsv/cpsv-context";

/** A node of an expanded graph; every property has a list of values. */
export interface ExpandedNode {
  readonly "@id": string;
  readonly "@type"?: ReadonlyArray<string>;
  readonly [property: string]: unknown;
}

export interface ExpandedValue {
  readonly "@id"?: string;
  readonly "@value"?: unknown;
  readonly "@type"?: string;
  readonly "@language"?: string;
}

/**
 * The graph that a document means, by the jsonld library in its safe mode: whatever our context does not explain is a fault. Only our own context is
 * served to it, so a document that needs another host is found out.
 */
export async function expandedGraph(document: unknown, publicUrl: string): Promise<ReadonlyMap<string, ExpandedNode>> {
  const context = `${publicUrl}/cpsv/context.jsonld`;
  const nodes = await flatten(document, null, {
    safe: true,
    documentLoader: (url) => (url === context ? Promise.resolve({ contextUrl: null, document: CPSV_CONTEXT, documentUrl: url }) : Promise.reject(new Error(`asked for ${url}`))),
  });
  return new Map((nodes as ReadonlyArray<ExpandedNode>).map((node) => [node["@id"], node]));
}

export function valuesOf(node: ExpandedNode | undefined, property: string): ReadonlyArray<ExpandedValue> {
  return (node?.[property] as ReadonlyArray<ExpandedValue> | undefined) ?? [];
}

export function nodesOf(graph: ReadonlyMap<string, ExpandedNode>, type: string): ExpandedNode[] {
  return [...graph.values()].filter((node) => node["@type"]?.includes(type));
}
