import { cacheExchange, createClient, fetchExchange, subscriptionExchange } from "@urql/core";
import { createClient as createSocket } from "graphql-ws";
import { forEach, onEnd, pipe } from "wonka";
import { EntriesAfterDocument, ServiceCardDocument } from "./operations.generated";

/** The address of the registry: of this page, unless the page's own address names another by ?registry=. */
const registry = new URL("/graphql", new URLSearchParams(location.search).get("registry") ?? location.href);

const socket = createSocket({ url: registry.href.replace(/^http/, "ws"), retryAttempts: 0 });

const client = createClient({
  url: registry.href,
  preferGetMethod: false,
  exchanges: [
    cacheExchange,
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query = "", variables }) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables: { ...variables } }, sink as Parameters<typeof socket.subscribe>[1]) }),
      }),
    }),
  ],
});

const { data } = await client.query(ServiceCardDocument, { code: "00101001" });
console.log(`service ${data?.service?.code}: ${data?.service?.name.kk} / ${data?.service?.name.ru}`);

// The number of the last change that the page has: after a lost connection the stream goes on from there.
let position = 0;

function follow(): void {
  pipe(
    client.subscription(EntriesAfterDocument, { number: position }),
    onEnd(() => setTimeout(follow, 500)),
    forEach(({ data: event, extensions }) => {
      position = Number(extensions?.["number"] ?? position);
      // A payload without an entry is a bookmark: nothing for this filter up to its number.
      if (event?.registerEntryAdded) console.log(`entry ${event.registerEntryAdded.number}: ${event.registerEntryAdded.kind}`);
    }),
  );
}

follow();
