import { DEFAULT_STREAM_SETTINGS } from "@tizilim/gateway/streaming/stream-settings";
import { KEEP_ALIVE_MS } from "@tizilim/gateway/streaming/sse/event-stream";
import type { JsonSchema } from "./scalar-schemas";

const message = (name: string): JsonSchema => ({ $ref: `#/components/messages/${name}` });
const schema = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const seconds = (milliseconds: number): string => `${milliseconds / 1_000} s`;
const PAYLOADS = ["registerEntryAdded", "proposalChanged", "legalActChanged"];
const byName = (names: ReadonlyArray<string>): JsonSchema => Object.fromEntries(names.map((name) => [name, message(name)]));

const WEBHOOK_HEADERS: JsonSchema = {
  type: "object",
  required: ["webhook-id", "webhook-timestamp", "webhook-signature"],
  properties: {
    "webhook-id": { type: "string", description: "The id of the event." },
    "webhook-timestamp": { type: "string", description: "Seconds since 1970, of the attempt.", pattern: "^\\d+$" },
    "webhook-signature": { type: "string", description: "Signatures with a space between: v1a, and Ed25519, or v1, and HMAC-SHA256, in base64; while a key is replaced, two.", pattern: "^v1a?,\\S+( v1a?,\\S+)*$" },
    "webhook-request-origin": { type: "string", description: "Who asks for leave to send." },
  },
};

export const MESSAGES: Readonly<Record<string, JsonSchema>> = {
  feedEntry: { title: "An entry, in the feed", summary: "An event without a name; its id is the number of the entry.", contentType: "application/json", payload: schema("FeedEvent") },
  feedBookmark: { title: "A bookmark, in the feed", summary: "The event `bookmark`; its id is the number to resume after.", contentType: "application/json", payload: schema("Bookmark") },
  feedFault: { title: "The feed cannot go on", summary: "The event `fault`: the next entry cannot be told just now. The stream ends; whoever comes back gets the entry.", contentType: "application/json", payload: schema("Problems") },
  webhookEntry: { title: "An entry, to a partner's endpoint", contentType: "application/cloudevents+json", headers: WEBHOOK_HEADERS, payload: schema("WebhookEvent") },
  webhookVerification: { title: "A question for consent", contentType: "application/cloudevents+json", headers: WEBHOOK_HEADERS, payload: schema("VerificationEvent") },
  registerEntryAdded: { title: "An entry of the register", contentType: "application/json", payload: schema("RegisterEntryPayload") },
  proposalChanged: { title: "A change of a proposal", contentType: "application/json", payload: schema("ProposalChangePayload") },
  legalActChanged: { title: "A change of what is known of an act", contentType: "application/json", payload: schema("LegalActChangePayload") },
};

export const CHANNELS: Readonly<Record<string, JsonSchema>> = {
  registerFeed: {
    address: "/feed/register",
    title: "The register's log as a stream of events (text/event-stream)",
    description:
      `Entries after \`since\` in their order, then each new one. Last-Event-ID resumes; a comment every ${seconds(KEEP_ALIVE_MS)} keeps the connection. Under a filter for which nothing fits, a bookmark ` +
      `every ${seconds(DEFAULT_STREAM_SETTINGS.bookmarkEveryMs)} once the log has grown. The same address gives pages of JSON.`,
    servers: [{ $ref: "#/servers/http" }],
    messages: byName(["feedEntry", "feedBookmark", "feedFault"]),
  },
  endpoint: {
    address: null,
    title: "A partner's endpoint",
    description: "The address that saveEndpoint was given. Standard Webhooks 1.0.0; at least once, in order, one at a time.",
    messages: byName(["webhookEntry", "webhookVerification"]),
  },
  subscriptions: {
    address: "/graphql",
    title: "Subscriptions over WebSocket (graphql-transport-ws)",
    description: "Each message here is the payload of a message `next` of the protocol.",
    servers: [{ $ref: "#/servers/ws" }],
    messages: byName(PAYLOADS),
  },
  subscriptionEvents: {
    address: "/graphql",
    title: "Subscriptions over Server-Sent Events (graphql-sse)",
    description: "Each message here is the data of an event `next`, whose id is the number; Last-Event-ID resumes. Many operations share one connection at /graphql/stream.",
    servers: [{ $ref: "#/servers/http" }],
    messages: byName(PAYLOADS),
  },
};

const of = (channel: string, messages: ReadonlyArray<string>, more: JsonSchema = {}): JsonSchema => ({
  action: "send",
  channel: { $ref: `#/channels/${channel}` },
  messages: messages.map((name) => ({ $ref: `#/channels/${channel}/messages/${name}` })),
  ...more,
});

const FEED_QUERY: JsonSchema = {
  type: "object",
  properties: {
    since: { type: "integer", minimum: 0, default: 0, description: "Number of the last entry that the reader has; 0 before the first." },
    sections: { type: "string", description: "Codes of sections with commas between." },
    providers: { type: "string", description: "Ids of providers with commas between." },
    category: { type: "string", description: "Categories with commas between." },
  },
};

export const OPERATIONS: Readonly<Record<string, JsonSchema>> = {
  sendFeed: of("registerFeed", ["feedEntry", "feedBookmark", "feedFault"], { bindings: { http: { method: "GET", query: FEED_QUERY, bindingVersion: "0.3.0" } } }),
  deliverEntry: of("endpoint", ["webhookEntry"], { bindings: { http: { method: "POST", bindingVersion: "0.3.0" } } }),
  askForConsent: of("endpoint", ["webhookVerification"], { bindings: { http: { method: "POST", bindingVersion: "0.3.0" } } }),
  sendOverSocket: of("subscriptions", PAYLOADS),
  sendAsEvents: of("subscriptionEvents", PAYLOADS),
};
