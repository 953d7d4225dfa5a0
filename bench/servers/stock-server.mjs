import { readFileSync } from "node:fs";
import { packageOfRoot } from "../built-house.mjs";
import { settings } from "./settings.mjs";
import { signPeerCall } from "./sign-peer-call.mjs";

const { ApolloGateway, RemoteGraphQLDataSource } = packageOfRoot("@apollo/gateway");
const { ApolloServer } = packageOfRoot("@apollo/server");
const { startStandaloneServer } = packageOfRoot("@apollo/server/standalone");

class SignedSource extends RemoteGraphQLDataSource {
  /** The body that the source will send: the query first, then what else the request has. */
  willSendRequest({ request }) {
    const { http, query, ...rest } = request;
    const headers = signPeerCall(this.url, JSON.stringify({ query, ...rest }), settings.secret);
    for (const name in headers) http.headers.set(name, headers[name]);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(settings.supergraphFile, "utf8"),
  buildService: ({ url }) => new SignedSource({ url }),
});
await startStandaloneServer(new ApolloServer({ gateway }), { listen: { host: "127.0.0.1", port: settings.port } });
