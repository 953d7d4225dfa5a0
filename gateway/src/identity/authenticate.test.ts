import { createHmac, generateKeyPairSync } from "node:crypto";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey } from "jose";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { createAuthenticate, type Authenticate } from "./authenticate";

const TERMS = { issuer: "https://issuer.kz", audience: "tizilim" };
const NOW = Date.UTC(2026, 10, 22);
const seconds = (offset: number): number => NOW / 1000 + offset;

describe("a token", () => {
  let privateKey: CryptoKey;
  let publicKey: CryptoKey;
  let authenticate: Authenticate;
  let at = NOW;
  const token = (change: (jwt: SignJWT) => SignJWT = (jwt) => jwt, key: CryptoKey | Uint8Array = privateKey, alg = "RS256") =>
    change(
      new SignJWT({ roles: ["REGISTRAR", "EMPEROR"], body: "provider:1" })
        .setProtectedHeader({ alg, kid: "k1" })
        .setIssuer(TERMS.issuer)
        .setAudience(TERMS.audience)
        .setSubject("aigul")
        .setExpirationTime(seconds(60)),
    ).sign(key);
  const ask = async (value: string | Promise<string>) => authenticate(`Bearer ${await value}`);

  beforeAll(async () => {
    ({ privateKey, publicKey } = await generateKeyPair("RS256"));
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: "k1" }] });
    authenticate = createAuthenticate({ ...TERMS, keys, now: () => at });
  });

  it("names the viewer, and a role that is not known gives nothing", async () => {
    expect(await ask(token())).toEqual({ subject: "aigul", roles: ["REGISTRAR"], body: "provider:1", expiresAt: seconds(60) });
  });

  it("is not needed by an anonymous reader", async () => {
    expect(await authenticate(undefined)).toEqual(ANONYMOUS);
  });

  it.each<[string, (jwt: SignJWT) => SignJWT, string]>([
    ["has expired", (jwt) => jwt.setExpirationTime(seconds(-1)), "expired"],
    ["does not count yet", (jwt) => jwt.setNotBefore(seconds(30)), "not-yet"],
    ["is for another audience", (jwt) => jwt.setAudience("other"), "audience"],
    ["comes from another issuer", (jwt) => jwt.setIssuer("https://other.kz"), "issuer"],
  ])("is refused when it %s", async (_, change, fault) => {
    await expect(ask(token(change))).rejects.toMatchObject({ fault });
  });

  it("is refused without an expiry or a subject", async () => {
    const without = (claims: Record<string, unknown>) =>
      new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "k1" }).setIssuer(TERMS.issuer).setAudience(TERMS.audience).sign(privateKey);
    await expect(ask(without({ sub: "aigul" }))).rejects.toMatchObject({ fault: "claims" });
    await expect(ask(without({ exp: seconds(60) }))).rejects.toMatchObject({ fault: "claims" });
  });

  it("is refused when it is not signed at all", async () => {
    const [, claims] = (await token()).split(".");
    const header = Buffer.from(JSON.stringify({ alg: "none", kid: "k1" })).toString("base64url");
    await expect(ask(`${header}.${claims}.`)).rejects.toMatchObject({ fault: "not-accepted" });
  });

  it("is refused when the public key was used as a shared secret", async () => {
    const [, claims] = (await token()).split(".");
    const header = Buffer.from(JSON.stringify({ alg: "HS256", kid: "k1" })).toString("base64url");
    const mac = createHmac("sha256", await exportSPKI(publicKey)).update(`${header}.${claims}`).digest("base64url");
    await expect(ask(`${header}.${claims}.${mac}`)).rejects.toMatchObject({ fault: "not-accepted" });
  });

  it("is refused when another key signed it, or its claims were changed", async () => {
    const other = (await generateKeyPair("RS256")).privateKey;
    await expect(ask(token((jwt) => jwt, other))).rejects.toMatchObject({ fault: "not-accepted" });
    const [header, , signature] = (await token()).split(".");
    const claims = Buffer.from(JSON.stringify({ sub: "aigul", roles: ["ADMIN"], iss: TERMS.issuer, aud: TERMS.audience, exp: seconds(60) })).toString("base64url");
    await expect(ask(`${header}.${claims}.${signature}`)).rejects.toMatchObject({ fault: "not-accepted" });
  });

  it("is refused when it carries its own key", async () => {
    const own = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const jwk = own.publicKey.export({ format: "jwk" }) as { kty: "RSA"; n: string; e: string };
    const forged = await new SignJWT({ roles: ["ADMIN"] })
      .setProtectedHeader({ alg: "RS256", jwk })
      .setIssuer(TERMS.issuer).setAudience(TERMS.audience).setSubject("x").setExpirationTime(seconds(60))
      .sign(own.privateKey);
    await expect(ask(forged)).rejects.toMatchObject({ fault: "not-accepted" });
  });

  it("is refused as soon as it expires, although it was accepted a moment before", async () => {
    const short = await token((jwt) => jwt.setExpirationTime(seconds(10)));
    expect(await ask(short)).toMatchObject({ subject: "aigul" });
    at = NOW + 10_001;
    await expect(ask(short)).rejects.toMatchObject({ fault: "expired" });
    at = NOW;
  });

  it.each(["Basic abc", "Bearer", "Bearer a b", `Bearer ${"x".repeat(9_000)}`])("is refused in the form %.20s", async (header) => {
    await expect(authenticate(header)).rejects.toMatchObject({ fault: "malformed" });
  });

  it("is refused where no issuer is set up", async () => {
    await expect(createAuthenticate(null)(`Bearer ${await token()}`)).rejects.toMatchObject({ fault: "no-issuer" });
  });
});
