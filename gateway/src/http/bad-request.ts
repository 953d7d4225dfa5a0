import { GraphQLError } from "graphql";
import { RequestRefused } from "../engine/limits/request-refused";

/** A request that is no well-formed GraphQL request. */
export function badRequest(message: string, status = 400, code = "BAD_REQUEST"): RequestRefused {
  return new RequestRefused([new GraphQLError(message, { extensions: { code } })], status);
}
