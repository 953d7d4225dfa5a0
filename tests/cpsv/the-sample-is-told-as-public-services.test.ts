import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { askExport } from "@tizilim/gateway/export/ask-export";
import { servicesFile } from "@tizilim/gateway/export/cpsv/services-file";
import { snapshotAt } from "@tizilim/gateway/export/snapshot/snapshot";
import { sampleGateway, type SampleGateway } from "../federation/support/sample-gateway";
import { CLASS, ELI_PROFILE, PROFILE } from "../support/cpsv/cpsv-profile";
import { expandedGraph, nodesOf } from "../support/cpsv/expanded-graph";
import { profileFaults } from "../support/cpsv/profile-faults";
import { PUBLIC_URL } from "../support/cpsv/sample-service";

let sample: SampleGateway;

beforeAll(async () => {
  sample = await sampleGateway();
});

afterAll(() => sample.close());

it("keeps the profile for the whole sample, but for the 22 services of which no public body is named, as docs/cpsv.md says", async () => {
  const source = { ask: askExport(() => sample), snapshot: snapshotAt({ register: 0, proposals: 0, acts: 0, day: "2026-11-28" }, "2026-11-28T06:00:01.000000Z") };
  const parts: Uint8Array[] = [];
  let services = 0;
  const file = servicesFile(() => PUBLIC_URL);
  for await (const bytes of file.bytes(source, (count) => (services += count))) parts.push(bytes);
  const graph = await expandedGraph(JSON.parse(Buffer.concat(parts).toString("utf8")), PUBLIC_URL);
  const faults = profileFaults(graph, [...PROFILE, ...ELI_PROFILE]);
  expect([services, nodesOf(graph, CLASS.service).length]).toEqual([36, 36]);
  expect([faults.length, faults.filter((fault) => !/hasCompetentAuthority: is missing$/.test(fault))]).toEqual([22, []]);
});
