import { expect, it } from "@jest/globals";
import { ANONYMOUS } from "../identity/viewer";
import type { SubgraphLink } from "../subgraph/subgraph-call";
import { lateLink } from "./late-link";

it("does not answer until the subgraph is open, and then as that does; it never closes it", async () => {
  let opened: SubgraphLink | null = null;
  let closed = false;
  const link = lateLink("workflow", () => opened);
  const ask = () => link.call({ query: "{ a }", viewer: ANONYMOUS, requestId: "test" });
  await expect(ask()).rejects.toMatchObject({ kind: "unreachable" });
  await expect(link.revision()).rejects.toMatchObject({ kind: "unreachable" });
  opened = {
    name: "workflow",
    call: async ({ query }) => ({ data: { query } }),
    revision: async () => "7",
    close: async () => {
      closed = true;
    },
  };
  expect(await ask()).toEqual({ data: { query: "{ a }" } });
  expect(await link.revision()).toBe("7");
  await link.close();
  expect(closed).toBe(false);
});
