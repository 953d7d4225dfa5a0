import { GraphQLError } from "graphql";
import type { ErrorCode } from "../pure/error-catalogue";

/** An error whose text is made for the client: names the argument or field, and the rule. */
export function registryError(code: ErrorCode, message: string, more: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}

export function badInput(argument: string, rule: string): GraphQLError {
  return registryError("BAD_USER_INPUT", `"${argument}" ${rule}`, { argument });
}
