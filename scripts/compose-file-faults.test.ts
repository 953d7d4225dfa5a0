import { describe, expect, it } from "@jest/globals";
import { composeFileFaults } from "./compose-file-faults";

const GOOD = `
services:
  database:
    image: mysql:8.4
    environment:
      MYSQL_PASSWORD: \${MYSQL_PASSWORD:?set it}
    volumes: ["rows:/var/lib/mysql"]
    healthcheck: { test: ["CMD", "true"] }
  gateway:
    image: gateway
    healthcheck: { test: ["CMD", "true"] }
    depends_on: { database: { condition: service_healthy } }
volumes:
  rows:
`;

describe("a compose file", () => {
  it("may be as simple as that", () => {
    expect(composeFileFaults(GOOD)).toEqual([]);
  });

  it.each([
    ["a key that the specification does not know", "image: gateway", "imagee: gateway", "/services/gateway"],
    ["a value of the wrong kind", "image: gateway", "image: [gateway]", "/services/gateway/image"],
    ["a service without a health check", "    image: gateway\n    healthcheck: { test: [\"CMD\", \"true\"] }", "    image: gateway", "gateway has no health check"],
    ["a secret with a default", ":?set it", ":-secret", "MYSQL_PASSWORD must be asked for"],
    ["a service that nobody defines", "{ database: {", "{ nats: {", "waits for nats"],
    ["a wait that does not wait for readiness", "service_healthy", "service_started", "waits for database"],
    ["a volume that is not declared", "rows:/var", "cells:/var", "mounts cells"],
  ])("may not have %s", (_what, from, to, fault) => {
    expect(composeFileFaults(GOOD.replace(from, to)).join("\n")).toContain(fault);
  });
});
