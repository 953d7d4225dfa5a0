import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import ICAL from "ical.js";
import { askRegistry } from "../support/ask-registry";
import { localToken } from "../support/local-token";
import { embeddedPlace } from "../support/registry-place";
import { startOneProcess, type OneProcess } from "../support/running-registry";

const place = embeddedPlace();
const ZHAMBYL = "provider-7";
const MANGYSTAU = "provider-8";

describe("GET /calendar/{body}.ics", () => {
  let registry: OneProcess;
  beforeAll(async () => {
    registry = await startOneProcess(place, { CLOCK: "2026-10-01T05:00:00Z" });
  });
  afterAll(async () => {
    await registry.process.stop();
    await place.remove();
  });

  const get = (path: string, token: string | null = null) => fetch(`${registry.origin}${path}`, { headers: token === null ? {} : { authorization: `Bearer ${token}` } });
  const bodiesThatOweNothing = async (): Promise<string[]> => {
    const headers = { authorization: `Bearer ${await localToken(place, "saule", "REGISTRAR")}` };
    const { data } = await askRegistry<{ providers: { nodes: Array<{ id: string }> } }>(registry.origin, "{ providers(first: 100) { nodes { id } } }");
    const owed = await Promise.all(data.providers.nodes.map(async ({ id }) => {
      const { data: told } = await askRegistry<{ obligations: { totalCount: number } }>(registry.origin, "query ($id: ID!) { obligations(body: $id) { totalCount } }", { id }, headers);
      return told.obligations.totalCount === 0 ? [id] : [];
    }));
    return owed.flat();
  };
  const read = (text: string) => new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));

  it.each(["kk", "ru"])("is read by a calendar library, in the language %s, with the terms of the open quarter", async (language) => {
    const answer = await get(`/calendar/${ZHAMBYL}.ics?lang=${language}`, await localToken(place, "timur", "PROPOSER", ZHAMBYL));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
    const events = read(await answer.text());
    const due = events.filter(({ uid }) => uid.endsWith(".2026-Q3@tizilim"));
    expect(due.map(({ uid, startDate }) => `${uid.split(".")[0] ?? ""} ${startDate.toString()}`).sort()).toEqual([
      "obligation-INVENTORY 2026-10-05", "obligation-PROPOSALS_SOCIALLY_SIGNIFICANT 2026-10-05", "obligation-PROPOSALS_STATE_SERVICES 2026-10-05",
    ]);
    const wanted = language === "kk" ? /тоқсан/ : /квартал/;
    expect(due.every(({ summary }) => wanted.test(summary))).toBe(true);
    expect(events.length).toBeGreaterThan(due.length);
  });

  it("takes its token from the address as well, since calendar programs send no headers", async () => {
    const token = await localToken(place, "timur", "PROPOSER", ZHAMBYL);
    expect((await get(`/calendar/${ZHAMBYL}.ics?token=${token}`)).status).toBe(200);
  });

  it("is given to the body and to those who review, alike missing to all others", async () => {
    const status = async (person: string, role: "PROPOSER" | "REGISTRAR" | "LEGAL_ANALYST", body: string | null, asked: string) => (await get(`/calendar/${asked}.ics`, await localToken(place, person, role, body))).status;
    expect(await status("saule", "REGISTRAR", null, ZHAMBYL)).toBe(200);
    expect(await status("timur", "PROPOSER", ZHAMBYL, MANGYSTAU)).toBe(404);
    expect(await status("analyst", "LEGAL_ANALYST", ZHAMBYL, ZHAMBYL)).toBe(404);
    expect(await status("saule", "REGISTRAR", null, "provider-999")).toBe(404);
    expect((await get(`/calendar/${ZHAMBYL}.ics`)).status).toBe(401);
    expect((await get(`/calendar/${ZHAMBYL}.ics?token=nonsense`)).status).toBe(401);
  });

  it("is empty, not missing, of a body that owes nothing, and missing under an address that names none", async () => {
    const [idle] = await bodiesThatOweNothing();
    const answer = await get(`/calendar/${idle ?? ""}.ics`, await localToken(place, "saule", "REGISTRAR"));
    expect([answer.status, read(await answer.text())]).toEqual([200, []]);
    for (const odd of ["a%40b", "provider-7%40", "%20", `${ZHAMBYL}%40-,2026-01-01T00:00:00.000000Z`]) expect((await get(`/calendar/${odd}.ics`, await localToken(place, "saule", "REGISTRAR"))).status).toBe(404);
  });

  it("names its days by ids that lead to the obligations, for whom the calendar is and for nobody else", async () => {
    const own = await localToken(place, "timur", "PROPOSER", ZHAMBYL);
    const ids = read(await (await get(`/calendar/${ZHAMBYL}.ics`, own)).text()).map(({ uid }) => uid.replace("@tizilim", ""));
    const node = async (id: string, token: string | null) => (await askRegistry<{ node: unknown }>(
      registry.origin, "query ($id: ID!) { node(id: $id) { __typename id ... on Obligation { body { id } period { id } } } }", { id }, token === null ? {} : { authorization: `Bearer ${token}` })).data.node;
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) expect(await node(id, own)).toMatchObject({ __typename: "Obligation", id, body: { id: ZHAMBYL } });
    const [one = ""] = ids.filter((id) => id.endsWith(".2026-Q3"));
    expect(await node(one, await localToken(place, "saule", "REGISTRAR"))).toEqual({ __typename: "Obligation", id: one, body: { id: ZHAMBYL }, period: { id: "2026-Q3" } });
    for (const token of [null, await localToken(place, "aidos", "PROPOSER", MANGYSTAU), await localToken(place, "analyst", "LEGAL_ANALYST", ZHAMBYL)]) expect(await node(one, token)).toBeNull();
    for (const none of ["obligation-INVENTORY.provider-999.2026-Q3", "obligation-NOTHING.x", "obligation-"]) expect(await node(none, own)).toBeNull();
  });

  it("is of the authorised body under its own name: the decision and the portal's details, for those who review", async () => {
    const answer = await get("/calendar/authorised-body.ics?lang=ru", await localToken(place, "saule", "REGISTRAR"));
    const text = await answer.text();
    const due = read(text).filter(({ uid }) => uid.endsWith(".2026-Q3@tizilim")).map(({ uid, startDate }) => `${uid.split(".")[0] ?? ""} ${startDate.toString()}`);
    expect([answer.status, due.sort()]).toEqual([200, ["obligation-DECISION 2026-10-30", "obligation-PORTAL_DETAILS 2026-10-09"]]);
    expect(text).toContain("Сроки: Уполномоченный орган");
    expect((await get("/calendar/authorised-body.ics", await localToken(place, "timur", "PROPOSER", ZHAMBYL))).status).toBe(404);
  });

  it("tells a language that it does not speak, and an address that is none", async () => {
    const token = await localToken(place, "timur", "PROPOSER", ZHAMBYL);
    expect([(await get(`/calendar/${ZHAMBYL}.ics?lang=en`, token)).status, (await get(`/calendar/${ZHAMBYL}`, token)).status]).toEqual([400, 404]);
  });
});
