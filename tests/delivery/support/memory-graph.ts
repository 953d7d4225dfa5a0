import type { AskGraph, GraphAnswer } from "@tizilim/delivery/graph/ask-graph";
import { buildSchema, execute, parse, validate, type GraphQLError } from "graphql";

const SCHEMA = `
  type Query { registerLogEnd: Int registerEntry(number: Int!): RegisterEntry registerEntriesSince(number: Int!, limit: Int!): [RegisterEntry] }
  input ServiceFilter { sections: [String!] providers: [ID!] category: [String!] }
  type RegisterEntry { number: Int! kind: String! subject: String! recordedAt: String! note: String act: Act matches(filter: ServiceFilter): Boolean! }
  type Act { title: String }
`;

/** A register in memory behind a graph of its own: what a worker asks of the gateway, with the faults that a test wants. */
export interface MemoryGraph {
  readonly ask: AskGraph;
  /** Questions that came, without those for the end of the log. */
  readonly asked: number;
  /** Adds entries; those of section 002 are of another subject. */
  grow(count: number, at: Date, section?: string): void;
  readonly end: number;
  /** Answers field `act` of this entry with an error, until it is mended. */
  breakEntry(number: number | null): void;
  /** Gives no answer at all. */
  cutOff(isAway: boolean): void;
  /** Takes a field out of the schema, as a new supergraph may. */
  takeAway(field: string): void;
  /** Signs in the field `note` of entries that come from now on. */
  noteOf(signs: number): void;
}

interface Entry {
  readonly number: number;
  readonly kind: string;
  readonly subject: string;
  readonly recordedAt: string;
  readonly note: string;
}

export function memoryGraph(): MemoryGraph {
  const entries: Entry[] = [];
  let sdl = SCHEMA;
  let schema = buildSchema(sdl);
  let [broken, isAway, asked, note] = [null as number | null, false, 0, "x"];
  const resolved = (entry: Entry) => ({
    ...entry,
    act: () => {
      if (entry.number === broken) throw new Error("the act is not there");
      return { title: `act of ${entry.number}` };
    },
    matches: ({ filter }: { filter?: { sections?: string[] | null } }) => filter?.sections?.includes(entry.subject.slice(0, 3)) ?? true,
  });
  const root = {
    registerLogEnd: () => entries.length,
    registerEntry: ({ number }: { number: number }) => {
      const entry = entries[number - 1];
      return entry === undefined ? null : resolved(entry);
    },
    registerEntriesSince: ({ number, limit }: { number: number; limit: number }) => entries.slice(number, number + limit).map(resolved),
  };
  return {
    get asked() {
      return asked;
    },
    get end() {
      return entries.length;
    },
    ask: async (query, variables) => {
      if (isAway) throw new Error("no graph");
      if (!query.includes("registerLogEnd")) asked += 1;
      const document = parse(query);
      const faults = validate(schema, document);
      if (faults.length > 0) return { errors: faults.map((fault) => told(fault, "GRAPHQL_VALIDATION_FAILED")) };
      const { data, errors } = await execute({ schema, document, rootValue: root, variableValues: variables });
      return { data: data as GraphAnswer["data"], errors: errors?.map((error) => told(error, "INTERNAL_SERVER_ERROR")) };
    },
    grow: (count, at, section = "001") => {
      for (let grown = 0; grown < count; grown += 1) {
        const number = entries.length + 1;
        entries.push({ number, kind: "SERVICE_AMENDED", subject: `${section}01001`, recordedAt: at.toISOString(), note });
      }
    },
    breakEntry: (number) => void (broken = number),
    cutOff: (away) => void (isAway = away),
    takeAway: (field) => {
      sdl = sdl.replace(new RegExp(`\\b${field}: \\w+!?`), "");
      schema = buildSchema(sdl);
    },
    noteOf: (signs) => void (note = "x".repeat(signs)),
  };
}

function told(error: GraphQLError, code: string): NonNullable<GraphAnswer["errors"]>[number] {
  return { message: error.message, path: error.path, extensions: { code } };
}
