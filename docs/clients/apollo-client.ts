import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { getMainDefinition } from "@apollo/client/utilities";
import { createClient } from "graphql-ws";
import { defer, repeat, retry } from "rxjs";
import { EntriesAfterDocument, ServiceCardDocument } from "./operations.generated";

/** The address of the registry: of this page, unless the page's own address names another by ?registry=. */
const registry = new URL("/graphql", new URLSearchParams(location.search).get("registry") ?? location.href);

const socket = new GraphQLWsLink(createClient({ url: registry.href.replace(/^http/, "ws"), retryAttempts: 0 }));
const link = ApolloLink.split(
  ({ query }) => {
    const definition = getMainDefinition(query);
    return definition.kind === "OperationDefinition" && definition.operation === "subscription";
  },
  socket,
  new HttpLink({ uri: registry.href }),
);

// Ids are unique over all types, and a view as of another day has an id of its own: the cache never mixes two days.
const client = new ApolloClient({ link, cache: new InMemoryCache() });

const { data } = await client.query({ query: ServiceCardDocument, variables: { code: "00101001" } });
console.log(`service ${data?.service?.code}: ${data?.service?.name.kk} / ${data?.service?.name.ru}`);

// The number of the last change that the page has: after a lost connection the stream goes on from there.
let position = 0;

defer(() => client.subscribe({ query: EntriesAfterDocument, variables: { number: position } }))
  .pipe(retry({ delay: 500 }), repeat({ delay: 500 }))
  .subscribe(({ data: event, extensions }) => {
    position = Number(extensions?.["number"] ?? position);
    // A payload without an entry is a bookmark: nothing for this filter up to its number.
    if (event?.registerEntryAdded) console.log(`entry ${event.registerEntryAdded.number}: ${event.registerEntryAdded.kind}`);
  });
