import { createHash } from "node:crypto";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";

export const LINK_ROLES = ["GOVERNS", "BASIS", "FEE_BASIS", "MENTIONS"] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** REGISTRY: the register's own word. ANALYST: somebody said so. DETECTED: the analysis of the act found it. */
export const LINK_ORIGINS = ["REGISTRY", "ANALYST", "DETECTED"] as const;
export type LinkOrigin = (typeof LINK_ORIGINS)[number];

export interface ServiceLinkRow {
  readonly id: string;
  readonly code: string;
  readonly actId: LegalActId;
  readonly role: LinkRole;
  readonly origin: LinkOrigin;
  readonly anchor: string | null;
  readonly quote: string | null;
}

export const SERVICE_LINK_COLUMNS = "id, code, actId, role, origin, anchor, quote";

/** The same link said again is the same link. */
export function linkId({ code, actId, role, origin, anchor }: Omit<ServiceLinkRow, "id" | "quote">): string {
  return createHash("sha256").update([code, actId, role, origin, anchor ?? ""].join("\n")).digest("hex").slice(0, 32);
}
