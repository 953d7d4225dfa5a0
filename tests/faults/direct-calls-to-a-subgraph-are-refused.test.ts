import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { CALL_HEADERS, signCall } from "@tizilim/common/identity/signed-call";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { freePort } from "../support/free-port";
import { buildHouse, houseProcess, type HouseProcess } from "../support/house-process";
import { embeddedPlace, type RegistryPlace } from "../support/registry-place";
import { untilReady } from "../support/until-ready";

const SECRET = "a secret of these tests";
const OLDER_SECRET = "an older secret of theirs";
const OPERATION = '{"query":"{ _entities(representations: [{ __typename: \\"Service\\", _ref: \\"00101001\\" }]) { __typename } }"}';
const ADMIN = { subject: "somebody", roles: ["ADMIN"], body: null, expiresAt: null } as const;
const LATE_MS = 31_000;

describe("a subgraph's process", () => {
  let place: RegistryPlace;
  let catalogue: HouseProcess;
  let origin = "";
  const call = async (headers: Record<string, string>, { body = OPERATION, path = "/graphql", method = "POST" } = {}): Promise<{ status: number; told: unknown }> => {
    const answer = await fetch(`${origin}${path}`, { method, headers: { "content-type": "application/json", ...headers }, ...(method === "POST" ? { body } : {}) });
    return { status: answer.status, told: await answer.json() };
  };
  const signed = ({ secret = SECRET, now = Date.now(), path = "/graphql", method = "POST", body = OPERATION } = {}) => signCall({ method, path, body }, ANONYMOUS, secret, now, randomUUID());

  beforeAll(async () => {
    buildHouse();
    place = embeddedPlace();
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    catalogue = houseProcess("subgraphs/catalogue/dist/main.js", { ...place.environment, PORT: String(port), SUBGRAPH_SECRET: `${SECRET},${OLDER_SECRET}` });
    await untilReady(catalogue, port);
  });
  afterAll(async () => {
    await catalogue.stop();
    await place.remove();
  });

  it("answers a call that is signed with any of its secrets", async () => {
    for (const secret of [SECRET, OLDER_SECRET]) expect(await call(signed({ secret }))).toMatchObject({ status: 200, told: { data: { _entities: [null] } } });
  });

  it("answers health without a signature, and nothing of the register", async () => {
    expect(await (await fetch(`${origin}/readyz`)).json()).toEqual({ status: "ready", catalogue: "database writable, migrations done" });
    expect((await call({}, { method: "GET", path: "/schema" })).status).toBe(404);
  });

  const replayed = async () => {
    const headers = signed();
    await call(headers);
    return call(headers);
  };
  it.each<[string, string, () => Promise<{ status: number; told: unknown }>]>([
    ["no signature", "unsigned", () => call({})],
    ["no signature on its revision", "unsigned", () => call({}, { method: "GET", path: "/revision" })],
    ["the signature of another secret", "wrong signature", () => call(signed({ secret: "a secret of somebody else" }))],
    ["another body than was signed", "wrong signature", () => call(signed(), { body: OPERATION.replace("001", "002") })],
    ["another address than was signed", "wrong signature", () => call(signed({ method: "GET", body: "" }), { method: "GET", path: "/revision" })],
    ["another viewer than was signed", "wrong signature", () => call({ ...signed(), [CALL_HEADERS.viewer]: Buffer.from(JSON.stringify(ADMIN)).toString("base64url") })],
    ["a later time than was signed", "wrong signature", () => call({ ...signed({ now: Date.now() - LATE_MS }), [CALL_HEADERS.time]: String(Date.now()) })],
    ["a signature that is half a minute old", "out of time", () => call(signed({ now: Date.now() - LATE_MS }))],
    ["a signature of the time to come", "out of time", () => call(signed({ now: Date.now() + LATE_MS }))],
    ["a call that came before", "replayed", replayed],
  ])("answers %s with 401", async (_what, why, ask) => {
    const { status, told } = await ask();
    expect(status).toBe(401);
    expect(told).toEqual({ errors: [{ message: `the call is not signed as it must be: ${why}`, extensions: { code: "UNAUTHENTICATED" } }] });
  });
});
