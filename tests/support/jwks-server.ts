import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { Viewer } from "@tizilim/common/identity/viewer";

const ISSUER = "urn:tizilim:test";
const AUDIENCE = "tizilim";
const ALGORITHM = "EdDSA";

/** An identity provider for gateways in processes of their own. */
export interface JwksServer {
  /** What makes a gateway trust its tokens. */
  readonly environment: Readonly<Record<string, string>>;
  /** The Authorization header of a viewer, good for an hour. */
  authorization(viewer: Viewer): Promise<string>;
  close(): Promise<void>;
}

export async function openJwksServer(): Promise<JwksServer> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { crv: "Ed25519" });
  const keys = [{ ...(await exportJWK(publicKey)), alg: ALGORITHM, kid: "test", use: "sig" }];
  const server = createServer((_request, response) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ keys })));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    environment: { AUTH_JWKS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, AUTH_ISSUER: ISSUER, AUTH_AUDIENCE: AUDIENCE },
    authorization: async ({ subject, roles, body }) => {
      const claims = { roles, ...(body === null ? {} : { body }) };
      const token = new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM, kid: "test" }).setSubject(subject ?? "").setIssuer(ISSUER).setAudience(AUDIENCE);
      return `Bearer ${await token.setIssuedAt().setExpirationTime("1h").sign(privateKey)}`;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
