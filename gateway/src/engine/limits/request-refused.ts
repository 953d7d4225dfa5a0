import { GraphQLError } from "graphql";
import type { LimitName } from "./limits";

/** A request that is not executed, with the errors that tell why. */
export class RequestRefused extends Error {
  constructor(
    readonly errors: ReadonlyArray<GraphQLError>,
    readonly status = 400,
  ) {
    super(errors.map((error) => error.message).join("; "));
    this.name = "RequestRefused";
  }
}

const LIMIT_TEXTS: Readonly<Record<LimitName, string>> = {
  body: "The body of the request is too large",
  tokens: "The document has too many tokens",
  depth: "The document is nested too deep",
  aliases: "The document has too many aliases",
  directives: "The document has too many directives",
  rootFields: "The operation has too many root fields",
  fields: "The operation selects too many fields",
  repeats: "One selection names the same field too often",
  ways: "The operation can be answered in too many ways over the subgraphs",
  cost: "The operation may cost too much by its page sizes",
};

/** `found` null: counting was given up once the limit was passed. */
export function limitExceeded(name: LimitName, limit: number, found: number | null): RequestRefused {
  const code = `LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
  const message = `${LIMIT_TEXTS[name]}: ${found === null ? "more than" : `${found}, at most`} ${limit} ${found === null ? "found" : "allowed"}.`;
  return new RequestRefused([new GraphQLError(message, { extensions: { code, limit: { name, value: limit, found } } })]);
}
