import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERIFICATION_TYPE } from "@tizilim/delivery/domain/consent";
import { eventSequence, REGISTER_ENTRY_TYPE, REGISTER_SOURCE } from "@tizilim/common/pure/cloud-event";
import { FEED_SELECTION } from "@tizilim/gateway/feed/feed-selection";
import { buildSchema } from "graphql";
import { SCALAR_SCHEMAS, type JsonSchema } from "./scalar-schemas";
import { selectionSchema } from "./selection-schema";

const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const DIGITS = eventSequence(0).length;

/** The schemas of what is sent, by name. */
export function eventSchemas(root: string): Readonly<Record<string, JsonSchema>> {
  const graph = buildSchema(readFileSync(join(root, "schema.graphql"), "utf8"));
  return {
    FeedEntry: { description: "An entry as the feed tells it.", ...selectionSchema(graph, "RegisterEntry", FEED_SELECTION) },
    FeedEvent: entryEvent(reference("FeedEntry")),
    WebhookEvent: entryEvent({ type: "object", description: "What the selection gives that the partner saved with the endpoint: fields of RegisterEntry, as schema.graphql has it." }),
    VerificationEvent: {
      type: "object",
      description: "Asks a receiver whether it wants to be sent to, where OPTIONS told nothing. It consents by answering 2xx with data.challenge, as text or as JSON under challenge.",
      required: ["specversion", "id", "source", "type", "time", "subject", "datacontenttype", "data"],
      properties: {
        ...ENVELOPE, source: { const: "/endpoints" }, type: { const: VERIFICATION_TYPE }, subject: { type: "string", description: "Id of the endpoint." },
        data: { type: "object", required: ["challenge"], properties: { challenge: { type: "string" } } },
      },
    },
    Bookmark: {
      type: "object", description: "Everything up to this number was looked at, and nothing in it fits.", required: ["next"],
      properties: { next: { type: "integer", description: "The number to resume after." } },
    },
    Problems: {
      type: "object", required: ["problems"],
      properties: {
        problems: {
          type: "array",
          items: {
            type: "object", required: ["code", "field", "provision", "message"],
            properties: {
              code: { type: "string", description: "As docs/errors.md lists it." }, field: { type: ["string", "null"] }, provision: { type: ["string", "null"] },
              message: { type: "object", required: ["kk", "ru"], properties: { kk: { type: "string" }, ru: { type: "string" } } },
            },
          },
        },
      },
    },
    RegisterEntryPayload: payload("registerEntryAdded", "RegisterEntry"),
    ProposalChangePayload: payload("proposalChanged", "ProposalChange"),
    LegalActChangePayload: payload("legalActChanged", "LegalActChange"),
  };
}

const ENVELOPE: Readonly<Record<string, JsonSchema>> = {
  specversion: { const: "1.0" },
  id: { type: "string", description: "The same whenever it is sent again: what is known already is told by it." },
  time: { ...SCALAR_SCHEMAS["DateTime"], description: "When it was recorded." },
  datacontenttype: { const: "application/json" },
};

function entryEvent(data: JsonSchema): JsonSchema {
  return {
    type: "object",
    description: "CloudEvents 1.0.2, JSON format, with the extension sequence.",
    required: ["specversion", "id", "source", "type", "time", "subject", "sequence", "datacontenttype", "data"],
    properties: {
      ...ENVELOPE,
      id: { ...ENVELOPE["id"], pattern: "^register-[1-9]\\d*$" },
      source: { const: REGISTER_SOURCE },
      type: { const: REGISTER_ENTRY_TYPE },
      subject: { type: "string", description: "Code of the service, section or subsection, or id of the provider." },
      sequence: { type: "string", pattern: `^\\d{${DIGITS}}$`, description: `The number of the entry in ${DIGITS} digits: order as text is order of numbers.` },
      data,
    },
  };
}

function payload(field: string, type: string): JsonSchema {
  const told = { type: ["object", "null"], description: `The client's selection on ${type} of schema.graphql; null in a bookmark, and where the change could not be told.` };
  return {
    type: "object",
    description: "An execution result of GraphQL. The names under data are those that the client gives.",
    required: ["data"],
    properties: {
      data: { type: ["object", "null"], properties: { [field]: told } },
      errors: { type: "array", items: { type: "object", required: ["message"], properties: { message: { type: "string" } } } },
      extensions: { type: "object", required: ["number"], properties: { number: { type: "integer", description: "Number of the change in its log, or how far a bookmark has come: what sinceNumber resumes after." } } },
    },
  };
}
