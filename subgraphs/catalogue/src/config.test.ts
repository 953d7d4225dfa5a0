import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { catalogueConfig, checkpointSettings } from "./config";

const SECRET = "a secret of these tests";
const KEY = generateKeyPairSync("ed25519").privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");
const RSA = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");

describe("the settings of checkpoints", () => {
  it("keep the key beside the embedded database, and on a server have none unless it is given", () => {
    expect(checkpointSettings({})).toEqual({ origin: "tizilim/register", key: null, keyFile: "data/identity/checkpoint-key" });
    expect(checkpointSettings({ DATABASE_URL: "mariadb://h/p" })).toMatchObject({ key: null, keyFile: null });
    const { key, origin } = catalogueConfig({ SUBGRAPH_SECRET: SECRET, CHECKPOINT_KEY: KEY, CHECKPOINT_ORIGIN: "tizilim.kz/register" }).checkpoints;
    expect([key?.asymmetricKeyType, origin]).toEqual(["ed25519", "tizilim.kz/register"]);
  });

  it("tell every fault at once", () => {
    const wrong = { SUBGRAPH_SECRET: SECRET, CHECKPOINT_KEY: RSA, CHECKPOINT_ORIGIN: "a name" };
    expect(() => catalogueConfig(wrong)).toThrow(/CHECKPOINT_ORIGIN is a name without spaces and \+.*\nCHECKPOINT_KEY is an Ed25519 key/);
    expect(() => checkpointSettings(wrong)).toThrow(/CHECKPOINT_KEY is an Ed25519 key/);
  });
});
