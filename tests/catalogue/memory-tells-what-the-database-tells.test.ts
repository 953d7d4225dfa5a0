import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import { StateMemory } from "@tizilim/common/database/state-memory";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import type { ServiceCode } from "@tizilim/catalogue/domain/service-code";
import { amendService, excludeService } from "@tizilim/catalogue/register/register-commands";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { FROM_THE_START, include, JUSTICE, openRegisterWorld, text, TRANSPORT, type RegisterWorld } from "../support/register-world";
import { seededRandom } from "../support/seeded-random";

const TODAY = "2026-10-05";
const FIELDS = "code name { ru } validFrom validTo provider { name { ru } } entry { number }";
/** What a list without conditions gives comes from memory; the same list with its condition spelt out, from a statement. */
const BOTH = `query ($first: Int, $last: Int, $after: String, $before: String) {
  held: services(first: $first, last: $last, after: $after, before: $before) { nodes { ${FIELDS} } pageInfo { hasNextPage hasPreviousPage } } }`;
const READ = `query ($first: Int, $last: Int) { read: services(first: $first, last: $last, filter: { status: [IN_FORCE] }) { nodes { ${FIELDS} } pageInfo { hasNextPage hasPreviousPage } } }`;

interface List { readonly nodes: ReadonlyArray<{ readonly code: string }>; readonly pageInfo: object }

eachDatabase((place) => {
  describe("the register as it stands now", () => {
    let world: RegisterWorld;
    let beside: Subgraph;
    const codes: ServiceCode[] = [];
    beforeAll(async () => {
      world = await openRegisterWorld(place.settings("catalogue"));
      beside = await openCatalogue({ database: place.settings("catalogue"), clock: fixedClock(new Date(`${TODAY}T06:00:00Z`)), log: createLog("test", "silent") });
    });
    afterAll(async () => {
      await beside.close();
      await world.catalogue.close();
    });

    const differences = async (subgraph: Subgraph): Promise<void> => {
      for (const page of [{ first: 7 }, { first: 100 }, { last: 5 }]) {
        const { held } = await dataOf<{ held: List }>(subgraph, BOTH, page);
        const { read } = await dataOf<{ read: List }>(subgraph, READ, page);
        expect(held).toEqual(read);
      }
      for (const code of codes) {
        const one = await dataOf<{ held: object; read: object }>(
          subgraph, `{ held: service(code: "${code}") { ${FIELDS} status } read: service(code: "${code}", asOf: { inForceOn: "${TODAY}" }) { ${FIELDS} status } }`);
        expect(one.held).toEqual(one.read);
      }
    };

    it("is the same from memory and from the database after each of 40 changes, whoever made them", async () => {
      const random = seededRandom(7);
      const day = (): string => `2026-${String(2 + Math.floor(random() * 10)).padStart(2, "0")}-1${Math.floor(random() * 10)}`;
      for (let change = 0; change < 40; change += 1) {
        await world.write(async (register) => {
          const code = codes[Math.floor(random() * codes.length)];
          const kind = random();
          if (code === undefined || kind < 0.4) {
            const provider = random() < 0.5 ? JUSTICE : TRANSPORT;
            codes.push((await include(register, { subsection: random() < 0.5 ? "00101" : "00201", name: text(`Қызмет ${change}`, `Услуга ${change}`), provider })).code);
          } else if (kind < 0.9) await amendService(register, code, { name: text(`Қызмет ${change}`, `Услуга ${change}`) }, { ...FROM_THE_START, effectiveFrom: day() });
          else await excludeService(register, code, { ...FROM_THE_START, effectiveFrom: day() });
        });
        if (change % 4 === 0 || change === 39) {
          await differences(world.catalogue);
          await differences(beside);
        }
      }
    });

    it("is walked page by page, forward and backward, without a row lost or doubled", async () => {
      const all = (await dataOf<{ read: List }>(world.catalogue, READ, { first: 100 })).read.nodes.map(({ code }) => code);
      for (const [size, back] of [["first", "after"], ["last", "before"]] as const) {
        const walked: string[] = [];
        let cursor: string | null = null;
        for (;;) {
          const { services }: { services: { edges: Array<{ cursor: string; node: { code: string } }> } } = await dataOf(
            world.catalogue, `query ($cursor: String) { services(${size}: 3, ${back}: $cursor) { edges { cursor node { code } } } }`, { cursor });
          if (services.edges.length === 0) break;
          const page = services.edges.map(({ node }) => node.code);
          if (size === "first") walked.push(...page);
          else walked.unshift(...page);
          cursor = (size === "first" ? services.edges.at(-1) : services.edges[0])?.cursor ?? null;
        }
        expect(walked).toEqual(all);
      }
    });

    it("is read from the database where it is too large to be held", async () => {
      const memory = new StateMemory(world.catalogue.database, { name: "service_version", subject: "subject", entry: "entryNumber" }, 3);
      expect(await memory.holds(Number(await world.catalogue.revision()))).toBe(false);
    });
  });
});
