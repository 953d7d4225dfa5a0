import { createServer } from "node:http";
import { randomUUID } from "node:crypto";
import { packageOfRoot } from "../built-house.mjs";

const { WebSocketServer } = packageOfRoot("ws");
const { useServer } = packageOfRoot("graphql-ws/use/ws");
const { parse, print, visit } = packageOfRoot("graphql");

const ANONYMOUS = { subject: null, roles: [], body: null, expiresAt: null };

/**
 * The usual way, over the same engine: the graphql-ws library, equal texts of a selection run once for each event, different ones once each.
 * It replays nothing, filters nothing and bounds no buffer.
 */
export async function openPeer(gateway, signal, catalogue) {
  let executions = 0;
  const answers = new Map();
  let newest = Number(await catalogue.revision());
  const listeners = new Set();
  signal.listen("register", (end) => {
    for (let number = newest + 1; number <= end; number += 1) for (const told of listeners) told(number);
    newest = end;
    answers.clear();
  });
  const run = (query, variables, number) => {
    const key = `${number} ${query} ${JSON.stringify(variables)}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      executions += 1;
      const prepared = gateway.room.engine.prepare(query, null);
      answer = prepared.execute(prepared.variables({ ...variables, number }), { viewer: ANONYMOUS, requestId: randomUUID(), deadline: Date.now() + 60_000 }).then(({ data }) => ({ data: { registerEntryAdded: data.registerEntry } }));
      answers.set(key, answer);
    }
    return answer;
  };
  const server = createServer();
  const sockets = new WebSocketServer({ server, path: "/graphql" });
  useServer(
    {
      onSubscribe: (_context, _id, { query, variables }) => ({ schema: gateway.room.engine.apiSchema, document: parse(query), variableValues: variables }),
      subscribe: ({ document, variableValues }) => {
        const query = asQuery(document);
        return answersOf(listeners, (number) => run(query, variableValues ?? {}, number));
      },
    },
    sockets,
  );
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { port: server.address().port, executions: () => executions };
}

async function* answersOf(listeners, run) {
  const waiting = [];
  let wake = () => undefined;
  const told = (number) => {
    waiting.push(number);
    wake();
  };
  listeners.add(told);
  try {
    for (;;) {
      const number = waiting.shift();
      if (number === undefined) await new Promise((resolve) => (wake = resolve));
      else yield await run(number);
    }
  } finally {
    listeners.delete(told);
  }
}

function asQuery(document) {
  return print(
    visit(document, {
      OperationDefinition: (node) => ({
        ...node,
        operation: "query",
        variableDefinitions: [...node.variableDefinitions, parse("query ($number: Int!) { x }").definitions[0].variableDefinitions[0]],
        selectionSet: { ...node.selectionSet, selections: node.selectionSet.selections.map((field) => ({ ...field, name: { ...field.name, value: "registerEntry" }, arguments: parse("{ x(number: $number) }").definitions[0].selectionSet.selections[0].arguments })) },
      }),
    }),
  );
}
