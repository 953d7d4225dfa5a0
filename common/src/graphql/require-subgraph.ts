import { SUBGRAPH_ROLE, type Viewer } from "../identity/viewer";
import { requireAuthority } from "./require-authority";

/** For what subgraphs ask of each other in their own name. Throws UNAUTHENTICATED or FORBIDDEN to everyone else. */
export function requireSubgraph(viewer: Viewer, act: string): void {
  requireAuthority(viewer, (roles) => roles.includes(SUBGRAPH_ROLE), act);
}
