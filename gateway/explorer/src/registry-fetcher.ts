import type { Fetcher } from "@graphiql/toolkit";
import { tokenRing } from "./token-ring";

const endpoint = "/graphql";

/**
 * Posts one operation to the gateway. The token box gives Authorization; the headers editor may override it.
 * A refusal with a GraphQL body (400, 401) is shown as that body; anything else becomes an error with its status.
 */
export function registryFetcher(unreachable: () => string): Fetcher {
  return async (parameters, options) => {
    const { chosen } = tokenRing();
    const response = await fetch(endpoint, {
      method: "POST",
      headers: {
        accept: "application/graphql-response+json, application/json;q=0.9",
        "content-type": "application/json",
        ...(chosen === "" ? {} : { authorization: `Bearer ${chosen}` }),
        ...options?.headers,
      },
      body: JSON.stringify(parameters),
    }).catch(() => {
      throw new Error(unreachable());
    });
    const text = await response.text();
    try {
      return JSON.parse(text) as object;
    } catch {
      throw new Error(`HTTP ${response.status}: ${text.slice(0, 300)}`);
    }
  };
}
