import type { JWTPayload } from "jose";
import { ROLES, type Role, type Viewer } from "@tizilim/common/identity/viewer";

const KNOWN: ReadonlySet<unknown> = new Set(ROLES);

/** Reads the claims of a verified token; a role that this house does not know gives nothing. */
export function viewerOf(payload: JWTPayload): Viewer {
  const roles = Array.isArray(payload["roles"]) ? payload["roles"] : [];
  const body = payload["body"];
  return {
    subject: payload.sub ?? null,
    roles: [...new Set(roles.filter((role): role is Role => KNOWN.has(role)))],
    body: typeof body === "string" && body !== "" ? body : null,
    expiresAt: payload.exp ?? null,
  };
}
