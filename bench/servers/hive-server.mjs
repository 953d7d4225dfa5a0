import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway";
import { settings } from "./settings.mjs";
import { signPeerCall } from "./sign-peer-call.mjs";

const signed = {
  onFetch: ({ url, options, setOptions }) => {
    if (options.method !== "POST") return;
    setOptions({ ...options, headers: { ...options.headers, ...signPeerCall(url, options.body, settings.secret) } });
  },
};

const gateway = createGatewayRuntime({ supergraph: settings.supergraphFile, plugins: () => [signed], logging: false, landingPage: false, graphiql: false });
createServer(gateway).listen(settings.port, "127.0.0.1");
