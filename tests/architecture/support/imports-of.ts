import { posix } from "node:path";
import { preProcessFile } from "typescript";
import type { SourceFile } from "./source-files";

const WORKSPACES: Readonly<Record<string, string>> = {
  common: "common/src",
  gateway: "gateway/src",
  catalogue: "subgraphs/catalogue/src",
  workflow: "subgraphs/workflow/src",
  legal: "subgraphs/legal/src",
  delivery: "subgraphs/delivery/src",
};

/** What a source imports: paths of the house from its root, without extension, or names of packages as they are written. */
export function importsOf({ path, text }: SourceFile): string[] {
  return preProcessFile(text, true, true).importedFiles.map(({ fileName }) => resolved(path, fileName));
}

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
  const [, workspace, rest] = /^@tizilim\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
  const folder = workspace === undefined ? undefined : WORKSPACES[workspace];
  return folder === undefined ? specifier : `${folder}/${rest}`;
}
