import type { Fetcher } from "@graphiql/toolkit";
import { getOperationAST } from "graphql";
import { followSubscription } from "./follow-subscription";
import { tokenRing } from "./token-ring";

const endpoint = "/graphql";

/**
 * Posts one operation to the gateway; a subscription is followed as an event stream. The token box gives Authorization; the headers editor
 * may override it. A refusal with a GraphQL body (400, 401) is shown as that body; anything else becomes an error with its status.
 */
export function registryFetcher(unreachable: () => string): Fetcher {
  return async (parameters, options) => {
    const ask = (headers: Readonly<Record<string, string>>): Promise<Response> => {
      const { chosen } = tokenRing();
      return fetch(endpoint, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json", ...(chosen === "" ? {} : { authorization: `Bearer ${chosen}` }), ...options?.headers },
        body: JSON.stringify(parameters),
      }).catch(() => {
        throw new Error(unreachable());
      });
    };
    const operation = options?.documentAST === undefined ? null : getOperationAST(options.documentAST, parameters.operationName);
    if (operation?.operation === "subscription") return followSubscription(ask);
    const response = await ask({ accept: "application/graphql-response+json, application/json;q=0.9" });
    const text = await response.text();
    try {
      return JSON.parse(text) as object;
    } catch {
      throw new Error(`HTTP ${response.status}: ${text.slice(0, 300)}`);
    }
  };
}
