import { stringify } from "yaml";
import { CHANNELS, MESSAGES, OPERATIONS } from "./event-channels";
import { eventSchemas } from "./event-schemas";

export const EVENTS_FILE = "docs/events.asyncapi.yaml";

const HEAD = "# Printed from the code by `npm run events`; do not edit.\n";
const WIDTH = 160;

/** The text of docs/events.asyncapi.yaml. */
export function eventsFile(root: string): string {
  const file = {
    asyncapi: "3.0.0",
    info: {
      title: "Tizilim: what changes in the registry of state services",
      version: "1.0.0",
      description: "Everything here comes from the numbered logs. What is promised of order, repetition and resuming: docs/delivery.md.",
    },
    defaultContentType: "application/json",
    servers: {
      http: { host: "localhost:4000", protocol: "http", description: "The gateway." },
      ws: { host: "localhost:4000", protocol: "ws", description: "The gateway, over WebSocket with the subprotocol graphql-transport-ws." },
    },
    channels: CHANNELS,
    operations: OPERATIONS,
    components: { messages: MESSAGES, schemas: eventSchemas(root) },
  };
  return HEAD + stringify(file, { lineWidth: WIDTH, aliasDuplicateObjects: false });
}
