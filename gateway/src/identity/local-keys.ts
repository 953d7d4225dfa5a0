import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK, type JWTVerifyGetKey } from "jose";

/** Issuer and audience of tokens that the house itself gives out, where no identity provider is configured. */
export const LOCAL_ISSUER = "urn:tizilim:local";
export const LOCAL_AUDIENCE = "tizilim";

const ALGORITHM = "EdDSA";
const KEY_ID = "local";

/** A key pair of this installation, made on first use and kept where only its owner may read. */
export class LocalKeys {
  private constructor(
    private readonly key: JWK,
    private readonly publicPart: JWK,
  ) {}

  static async open(file: string): Promise<LocalKeys> {
    const key = readKey(file) ?? (await makeKey(file));
    const { d: _secret, ...publicPart } = key;
    return new LocalKeys(key, publicPart);
  }

  verifier(): JWTVerifyGetKey {
    return createLocalJWKSet({ keys: [this.publicPart] });
  }

  /** `expiresAt`, `issuedAt`: epoch seconds. */
  async sign(claims: Readonly<Record<string, unknown>>, subject: string, issuedAt: number, expiresAt: number): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
      .setSubject(subject)
      .setIssuer(LOCAL_ISSUER)
      .setAudience(LOCAL_AUDIENCE)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(await importJWK(this.key, ALGORITHM));
  }
}

function readKey(file: string): JWK | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as JWK;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new StartupFailure(`the key pair in ${file} cannot be read: put it back, or remove it so that a new one is made`);
  }
}

async function makeKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: "Ed25519", extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: ALGORITHM, kid: KEY_ID, use: "sig" };
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, JSON.stringify(key), { mode: 0o600, flag: "wx" });
    return key;
  } catch (error) {
    // Another process of this installation was first: its key counts.
    if (codeOf(error) === "EEXIST") return readKey(file) ?? key;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
