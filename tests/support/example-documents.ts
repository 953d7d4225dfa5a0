import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

export interface ExampleDocument {
  readonly file: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const folder = resolve(__dirname, "../../gateway/explorer/examples");

/** The explorer's ready examples, the main query first. */
export function exampleDocuments(): ExampleDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const variables = join(folder, file.replace(/\.graphql$/, ".variables.json"));
      return {
        file,
        query: readFileSync(join(folder, file), "utf8"),
        variables: existsSync(variables) ? (JSON.parse(readFileSync(variables, "utf8")) as Record<string, unknown>) : {},
      };
    });
}

/** Those that anybody may send: they name no token, change nothing and come to an end. */
export function publicExamples(): ExampleDocument[] {
  return exampleDocuments().filter(({ query }) => !query.includes("npm run token") && !/^(mutation|subscription)/m.test(query));
}
