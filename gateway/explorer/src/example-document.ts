import type { PageLanguage } from "./page-language";

export interface ExampleDocument {
  readonly name: string;
  readonly query: string;
  /** JSON text, as GraphiQL takes it. */
  readonly variables: string | undefined;
}

const queries = import.meta.glob<string>("../examples/*.graphql", { query: "?raw", import: "default", eager: true });
const variables = import.meta.glob<string>("../examples/*.variables.json", { query: "?raw", import: "default", eager: true });

/** In the order of their file numbers, the main query first. */
export const exampleDocuments: readonly ExampleDocument[] = Object.entries(queries)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, query]) => ({
    name: path.replace(/^.*\/\d+-|\.graphql$/g, ""),
    query,
    variables: variables[path.replace(/\.graphql$/, ".variables.json")]?.trim(),
  }));

/** The title line of a document, "# kk: …" or "# ru: …"; English readers get the file's name. */
export function exampleTitle(example: ExampleDocument, language: PageLanguage): string {
  const words = example.name.replaceAll("-", " ");
  if (language === "en") return words.charAt(0).toUpperCase() + words.slice(1);
  const line = example.query.split("\n").find((text) => text.startsWith(`# ${language}: `));
  return line?.slice(`# ${language}: `.length) ?? words;
}
