import { createServer } from "node:net";
import { expect, it } from "@jest/globals";
import { freePort } from "./free-port";

it("gives each port once, and rows of them of which none is in use", async () => {
  const ports = await Promise.all([freePort(), freePort(), freePort(6), freePort()]);
  expect(new Set(ports).size).toBe(4);
  const [, , row = 0, last = 0] = ports;
  expect(last < row || last >= row + 6).toBe(true);
  const taken = createServer();
  const next = last + 3;
  await new Promise<void>((open) => taken.listen(next, open));
  const rows = [await freePort(3), await freePort(3)];
  taken.close();
  expect(rows.some((first) => first <= next && next < first + 3)).toBe(false);
});
