import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ANONYMOUS, subgraphViewer, type Viewer } from "@tizilim/common/identity/viewer";
import { closeLinks, subgraphLinks } from "@tizilim/common/link/subgraph-links";
import { createLog } from "@tizilim/common/observability/log";
import { systemClock } from "@tizilim/common/pure/clock";
import { serveSubgraph } from "@tizilim/common/subgraph/subgraph-server";
import { openLegal } from "@tizilim/legal/legal";
import { askUpstream } from "@tizilim/workflow/following/ask-upstream";
import type { Upstream } from "@tizilim/workflow/following/upstream";

const SECRET = "a secret of these tests";
const LOG = "{ legalActLog(since: 0, limit: 1) { number } }";
const ADMIN: Viewer = { ...ANONYMOUS, subject: "aigul", roles: ["ADMIN"] };

describe("another subgraph over HTTP", () => {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-upstream-"));
  const opened: Upstream[] = [];
  let server: Server;
  let close = async (): Promise<void> => undefined;
  const reached = (secret: string): Upstream => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    const upstream = subgraphLinks({ catalogue: url, legal: url }, secret);
    opened.push(upstream);
    return upstream;
  };
  const codesOf = async (viewer: Viewer) => {
    const { errors } = await reached(SECRET).legal.call({ query: LOG, viewer, requestId: "test" });
    return (errors ?? []).map(({ extensions }) => extensions?.["code"]);
  };

  beforeAll(async () => {
    const log = createLog("test", "silent");
    const subgraph = await openLegal({ database: { engine: "libsql", file: join(folder, "legal.sqlite") }, clock: systemClock, log });
    close = () => subgraph.close();
    server = await serveSubgraph({ subgraph, host: "127.0.0.1", port: 0, secrets: ["a newer secret of theirs", SECRET], log });
  });
  afterAll(async () => {
    await Promise.all(opened.map(closeLinks));
    await new Promise((resolve) => server.close(resolve));
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("answers the workflow what it keeps for subgraphs alone", async () => {
    expect(await askUpstream(reached(SECRET).legal, LOG, {})).toEqual({ legalActLog: [] });
    expect(await reached(SECRET).legal.revision()).toBe("0");
  });

  it("knows the caller by the role of the signed claims, and by nothing else", async () => {
    expect(await codesOf(subgraphViewer("workflow"))).toEqual([]);
    expect(await codesOf({ ...subgraphViewer("workflow"), roles: [] })).toEqual(["FORBIDDEN"]);
    expect(await codesOf(ADMIN)).toEqual(["FORBIDDEN"]);
    expect(await codesOf(ANONYMOUS)).toEqual(["UNAUTHENTICATED"]);
  });

  it("refuses the workflow under a secret that it does not have", async () => {
    await expect(askUpstream(reached("a secret of somebody else").legal, LOG, {})).rejects.toMatchObject({ kind: "failed" });
  });
});
