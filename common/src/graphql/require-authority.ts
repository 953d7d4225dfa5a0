import type { Viewer } from "../identity/viewer";
import { registryError } from "./registry-error";

/** The viewer as one who is known. Throws UNAUTHENTICATED for an anonymous viewer, FORBIDDEN where the rule says no. */
export function requireAuthority(viewer: Viewer, rule: (roles: Viewer["roles"]) => boolean, act: string): Viewer & { readonly subject: string } {
  const { subject } = viewer;
  if (subject === null) throw registryError("UNAUTHENTICATED", `"${act}" needs a token`);
  if (!rule(viewer.roles)) throw registryError("FORBIDDEN", `"${act}" is not open to the roles of the token`);
  return { ...viewer, subject };
}
