import { nodesOf, valuesOf, type ExpandedNode, type ExpandedValue } from "./expanded-graph";
import type { PropertyRule } from "./cpsv-profile";

/** What a graph breaks of a profile, one line each: `subject path: why`. */
export function profileFaults(graph: ReadonlyMap<string, ExpandedNode>, profile: ReadonlyArray<PropertyRule>): string[] {
  return profile.flatMap(({ on, path, least, most, holds }) =>
    nodesOf(graph, on).flatMap((node) => {
      const values = valuesOf(node, path);
      const count = values.length < least ? ["is missing"] : values.length > most ? ["stands too often"] : [];
      const kinds = values.flatMap((value) => kindFault(graph, value, holds) ?? []);
      return [...count, ...kinds].map((why) => `${node["@id"]} ${path}: ${why}`);
    }),
  );
}

function kindFault(graph: ReadonlyMap<string, ExpandedNode>, value: ExpandedValue, holds: PropertyRule["holds"]): string | null {
  if (holds === "anything") return null;
  if (holds === "tagged") return typeof value["@value"] === "string" && value["@value"] !== "" && /^(kk|ru)$/.test(value["@language"] ?? "") ? null : "is no text in Kazakh or Russian";
  if ("datatype" in holds) return value["@type"] === holds.datatype ? null : `is no ${holds.datatype}`;
  return graph.get(value["@id"] ?? "")?.["@type"]?.includes(holds.class) ? null : `is no ${holds.class}: ${value["@id"] ?? "a literal"}`;
}
