import { connect } from "node:net";
import { it } from "@jest/globals";
import { cutOffOutsideWorld } from "./outside-world";
import { eventually } from "./eventually";

it("stands when a browser breaks off a tunnel that it asked for", async () => {
  const outside = await cutOffOutsideWorld();
  try {
    const socket = connect(Number(new URL(outside.proxy).port), "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write("CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n", () => socket.resetAndDestroy());
    await eventually(() => outside.asked.length, (asked) => asked === 1);
    await new Promise((done) => setTimeout(done, 200));
  } finally {
    await outside.close();
  }
});
