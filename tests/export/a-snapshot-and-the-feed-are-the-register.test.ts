import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { askFeed } from "@tizilim/gateway/feed/ask-feed";
import { feedRoutes } from "@tizilim/gateway/feed/feed-routes";
import { foldFeed, type FoldedEntry } from "../delivery/support/fold-feed";
import { randomChange } from "../delivery/support/random-register";
import { eachDatabase } from "../support/databases";
import { seededRandom } from "../support/seeded-random";
import { openExportedRegistry, type ExportedRegistry } from "./support/exported-registry";

const PAGE = readFileSync(resolve(__dirname, "../../docs/analytics.md"), "utf8");
const MIRROR = PAGE.split("## A mirror in five lines")[1]?.split("```js\n")[1]?.split("\n```")[0] ?? "";
const SEED = 21;
const CHANGES = 120;
const CHANGES_AFTER = 60;

/** What `services` tells beside the fields of the log. */
const DERIVED = new Set(["code", "validFrom", "validTo", "entry"]);

eachDatabase((place) => {
  let world: ExportedRegistry;
  const random = seededRandom(SEED);
  const codes: string[] = [];
  let number = 1;
  const change = async (count: number): Promise<void> => {
    await world.registry.world.register.write(async (register) => {
      for (const last = number + count; number < last; number++) await randomChange(random, register, codes, number);
    });
  };
  beforeAll(async () => {
    world = await openExportedRegistry(place, {
      room: "mirror",
      portal: (registry) => [feedRoutes({ ask: askFeed(() => registry().gateway.room), streams: () => registry().gateway.streams, corsOrigins: [] })],
    });
    for (let each = 0; each < CHANGES; each += 20) await change(20);
  });
  afterAll(() => world.close());

  it("as the five lines of the page say, on every day and while the register goes on", async () => {
    expect(MIRROR.trim().split("\n")).toHaveLength(5);
    // The register moves on between the snapshot and the feed.
    const fetchWhileItGrows = async (address: string): Promise<Response> => {
      const answer = await fetch(address);
      if (address.endsWith("entries.ndjson")) for (let each = 0; each < CHANGES_AFTER; each += 20) await change(20);
      return answer;
    };
    const mirror = new Function("REGISTRY", "fetch", `return (async () => { ${MIRROR}; return { id, log }; })()`) as (at: string, get: typeof fetchWhileItGrows) => Promise<{ id: string; log: FoldedEntry[] }>;
    const { id, log } = await mirror(world.registry.gateway.url, fetchWhileItGrows);
    const live = await world.manifest();
    expect(live.id).not.toBe(id);
    expect(log.map((entry) => entry.number)).toEqual(Array.from({ length: live.register }, (_, at) => at + 1));
    for (const day of [world.today, "2026-02-15", "2026-12-31"]) {
      const folded = [...foldFeed(log, day)].flatMap(([key, record]) => (key.startsWith("SERVICE ") ? [[key.slice(8), record] as const] : []));
      const rows = await world.rows<{ code: string }>(`services.ndjson?asOf=${day}`);
      const told = rows.map((row) => [row.code, Object.fromEntries(Object.entries(row).filter(([name]) => !DERIVED.has(name)))] as const);
      expect(told.length).toBeGreaterThan(3);
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(folded));
    }
  });
});

