import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { composeFileFaults } from "../../scripts/compose-file-faults";
import { readPlaces } from "../../scripts/compose-schemas";
import { ROOT } from "./support/source-files";

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const compose = read("docker-compose.yml");
const { services } = parse(compose, { merge: true }) as {
  services: Record<string, { image?: string; command?: string[]; environment?: Record<string, string>; depends_on?: Record<string, object>; healthcheck: { test: string[] } }>;
};

describe("docker-compose.yml", () => {
  it("keeps to the Compose specification", () => {
    expect(composeFileFaults(compose)).toEqual([]);
  });

  it("starts the gateway and every subgraph of supergraph.yaml by the file that the build makes of its source", () => {
    const processes = ["gateway", ...readPlaces(read("supergraph.yaml")).map(({ name }) => name)];
    for (const name of processes) {
      const main = services[name]?.command?.[1] ?? "";
      expect(existsSync(join(ROOT, main.replace("/dist/", "/src/").replace(/\.js$/, ".ts")))).toBe(true);
    }
  });

  it.each(["gateway", "workflow", "legal"])("gives the %s the address of every subgraph at the port that it listens on", (caller) => {
    const addresses = new Map((services[caller]?.environment?.["SUBGRAPH_URLS"] ?? "").split(",").map((pair) => pair.split("=") as [string, string]));
    for (const { name } of readPlaces(read("supergraph.yaml"))) {
      expect(addresses.get(name)).toBe(`http://${name}:${services[name]?.environment?.["PORT"]}/graphql`);
    }
  });

  it("gives NATS to every process that carries a log or hears of one, and waits for it nowhere", () => {
    for (const name of ["catalogue", "workflow", "legal", "gateway", "worker"]) expect(services[name]?.environment?.["NATS_URL"]).toBe("nats://nats:4222");
    expect(Object.values(services).flatMap(({ depends_on: needs = {} }) => Object.keys(needs))).not.toContain("nats");
  });

  it("runs NATS in a version without the holes of older ones", () => {
    const [, major, minor] = /^nats:(\d+)\.(\d+)-/.exec(services["nats"]?.image ?? "") ?? [];
    expect([Number(major), Number(minor) >= 12]).toEqual([2, true]);
  });

  it("asks a script that is there whether a process is ready", () => {
    expect(services["gateway"]?.healthcheck.test).toEqual(["CMD", "node", "docker/is-ready.mjs"]);
    expect(existsSync(join(ROOT, "docker/is-ready.mjs"))).toBe(true);
  });
});
