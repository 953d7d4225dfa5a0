import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { badRequest } from "./bad-request";
import type { GraphqlParameters } from "./graphql-parameters";

/** Automatic persisted queries: a client sends the hash of a document, and the document itself only when asked to. */
export interface PersistedQueries {
  /** The text to run. Throws RequestRefused. */
  textOf(parameters: GraphqlParameters): string;
  /** To be called when the text was found good, so that nothing else is kept. */
  keep(parameters: GraphqlParameters, text: string): void;
}

const MOST_QUERIES = 2_000;
const MOST_CHARACTERS = 4 * 1024 * 1024;

export function persistedQueries(): PersistedQueries {
  const texts = new LRUCache<string, string>({ max: MOST_QUERIES, maxSize: MOST_CHARACTERS, sizeCalculation: (text) => text.length + 1 });
  return {
    textOf: ({ query, extensions }) => {
      const hash = hashOf(extensions["persistedQuery"]);
      if (hash === null) {
        if (query === null) throw badRequest("The request has no query.");
        return query;
      }
      if (query === null) {
        const text = texts.get(hash);
        // 200, as clients of this protocol expect: it is their cue to send the document.
        if (text === undefined) throw badRequest("PersistedQueryNotFound", 200, "PERSISTED_QUERY_NOT_FOUND");
        return text;
      }
      if (createHash("sha256").update(query).digest("hex") !== hash) throw badRequest("The hash of the persisted query is not that of the query.");
      return query;
    },
    keep: ({ query, extensions }, text) => {
      const hash = query === null ? null : hashOf(extensions["persistedQuery"]);
      if (hash !== null) texts.set(hash, text);
    },
  };
}

function hashOf(extension: unknown): string | null {
  if (extension === undefined || extension === null) return null;
  const { version, sha256Hash } = extension as { version?: unknown; sha256Hash?: unknown };
  if (version !== 1) throw badRequest("This version of persisted queries is not known.");
  if (typeof sha256Hash !== "string" || !/^[0-9a-f]{64}$/.test(sha256Hash)) throw badRequest("The persisted query has no well-formed sha256Hash.");
  return sha256Hash;
}
