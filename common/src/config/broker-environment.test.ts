import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { brokerEnvironment, brokerSettingsOf } from "./broker-environment";

const read = (environment: Readonly<Record<string, string>>) => z.object(brokerEnvironment).safeParse(environment);
const settings = (environment: Readonly<Record<string, string>>) => brokerSettingsOf(z.object(brokerEnvironment).parse(environment));

describe("NATS_URL", () => {
  it("may be left out or empty: then there is no broker", () => {
    expect([settings({}), settings({ NATS_URL: "" })]).toEqual([null, null]);
  });

  it("names a server, by default at port 4222", () => {
    expect(settings({ NATS_URL: "nats://nats" })).toEqual({ servers: ["nats:4222"], tls: false, credentials: null, prefix: "TIZILIM" });
  });

  it("names several servers of one cluster, over TLS where it says so", () => {
    expect(settings({ NATS_URL: "tls://a:4001, tls://b" })).toMatchObject({ servers: ["a:4001", "b:4222"], tls: true });
  });

  it("says who we are: a user with a password, or a token", () => {
    expect(settings({ NATS_URL: "nats://registry:p%40ss@a" })).toMatchObject({ servers: ["a:4222"], credentials: { user: "registry", pass: "p@ss" } });
    expect(settings({ NATS_URL: "nats://s3cret@a,nats://b" })).toMatchObject({ servers: ["a:4222", "b:4222"], credentials: { token: "s3cret" } });
  });

  it.each(["http://nats:4222", "nats", "nats://", "nats://a,tls://b", "nats://a,b", "nats://a%zz@b"])("is refused when it is %s", (url) => {
    const { error } = read({ NATS_URL: url });
    expect(error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual([expect.stringMatching(/^NATS_URL is nats:\/\//)]);
  });
});

describe("NATS_PREFIX", () => {
  it("begins the names of streams", () => {
    expect(settings({ NATS_URL: "nats://a", NATS_PREFIX: "TEST_1" })?.prefix).toBe("TEST_1");
  });

  it.each(["a.b", "a b", "a>", "*"])("is refused when a name of a stream may not have it: %s", (prefix) => {
    expect(read({ NATS_PREFIX: prefix }).success).toBe(false);
  });
});
