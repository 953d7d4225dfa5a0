import { packageOfRoot } from "../built-house.mjs";
import { subscriptionOf } from "./different-selections.mjs";

const { WebSocket } = packageOfRoot("ws");
const OPENED_AT_A_TIME = 100;

/** A client for each selection, subscribed. `heard(turn, text, at)` gets each payload as it came. */
export async function openSockets(url, selections, heard) {
  const sockets = [];
  for (let begun = 0; begun < selections.length; begun += OPENED_AT_A_TIME) {
    sockets.push(...(await Promise.all(selections.slice(begun, begun + OPENED_AT_A_TIME).map((selection, turn) => openSocket(url, selection, (text, at) => heard(begun + turn, text, at))))));
  }
  return { close: () => sockets.forEach((socket) => socket.terminate()) };
}

function openSocket(url, selection, heard) {
  return new Promise((opened, failed) => {
    const socket = new WebSocket(url, "graphql-transport-ws", { perMessageDeflate: false });
    socket.once("error", failed);
    socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init" })));
    socket.on("message", (data) => {
      const at = performance.timeOrigin + performance.now();
      const text = data.toString();
      if (text.includes('"type":"next"')) return heard(text, at);
      const { type, payload } = JSON.parse(text);
      if (type === "connection_ack") {
        socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: subscriptionOf(selection), variables: selection.variables } }));
        // The answer to a ping comes after the subscription was read.
        socket.send(JSON.stringify({ type: "ping" }));
      }
      if (type === "pong") opened(socket);
      if (type === "error" || type === "complete") failed(new Error(`${type}: ${JSON.stringify(payload)}`));
    });
    socket.on("close", (code, reason) => failed(new Error(`closed: ${code} ${reason}`)));
  });
}
