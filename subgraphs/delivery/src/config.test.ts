import { describe, expect, it } from "@jest/globals";
import { deliveryConfig, deliverySettings, workerConfig } from "./config";

const SECRET = "a secret of these tests";

describe("the settings of the delivery", () => {
  it("allow nothing beyond the rule unless told otherwise", () => {
    expect(deliverySettings({})).toEqual({ allowance: { http: false, hosts: new Set() }, origin: "tizilim" });
    expect(deliveryConfig({ SUBGRAPH_SECRET: SECRET })).toMatchObject({ port: 4004, gatewayUrl: "http://127.0.0.1:4000/graphql" });
  });

  it("take approved hosts in any case, and http where an operator allows it", () => {
    const settings = deliverySettings({ DELIVERY_ALLOW_HTTP: "on", DELIVERY_ALLOWED_HOSTS: "Receiver.Example.kz, 10.0.0.7,", DELIVERY_ORIGIN: "tizilim.kz" });
    expect(settings).toEqual({ allowance: { http: true, hosts: new Set(["receiver.example.kz", "10.0.0.7"]) }, origin: "tizilim.kz" });
  });

  it("tell every fault at once", () => {
    const wrong = { SUBGRAPH_SECRET: SECRET, DELIVERY_ALLOW_HTTP: "yes", DELIVERY_ORIGIN: "a name", GATEWAY_URL: "gateway" };
    expect(() => deliveryConfig(wrong)).toThrow(/DELIVERY_ALLOW_HTTP is on or off\nDELIVERY_ORIGIN is a name such as tizilim\.kz\nGATEWAY_URL is an http or https address/);
    expect(() => deliverySettings(wrong)).toThrow(/DELIVERY_ALLOW_HTTP is on or off/);
  });
});

it("a worker needs no secret and holds none", () => {
  const config = workerConfig({ SUBGRAPH_SECRET: "" });
  expect(config.port).toBe(4005);
  expect(config).not.toHaveProperty("secrets");
});
