import { readFileSync } from "node:fs";
import { join } from "node:path";
import { composeSchemas, readPlaces } from "./compose-schemas";
import { subgraphSchemas } from "./subgraph-schemas";

/** A committed file that is made from the code, and what it must hold. */
export interface EmittedFile {
  /** From the root of the project. */
  readonly file: string;
  readonly text: string;
}

export type Emitted = { readonly files: ReadonlyArray<EmittedFile>; readonly hints: ReadonlyArray<string> } | { readonly faults: ReadonlyArray<string> };

/** The schema of each subgraph, the supergraph composed of them after supergraph.yaml, and what clients see of it. */
export function emittedFiles(root: string): Emitted {
  const emitted = subgraphSchemas();
  const places = readPlaces(readFileSync(join(root, "supergraph.yaml"), "utf8")).map((place) => ({ ...place, sdl: emitted[place.name] ?? "" }));
  const composed = composeSchemas(places);
  if ("faults" in composed) return composed;
  return {
    hints: composed.hints,
    files: [
      ...places.map(({ file, sdl }) => ({ file, text: sdl })),
      { file: "supergraph.graphql", text: composed.supergraph },
      { file: "schema.graphql", text: composed.apiSchema },
    ],
  };
}
