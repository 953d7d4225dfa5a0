import { createHash } from "node:crypto";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Instant } from "@tizilim/common/pure/instant";
import type { LinkOrigin, LinkRole } from "../domain/link/service-link";

export interface ServiceLinkRow {
  readonly id: string;
  readonly code: string;
  readonly actId: LegalActId;
  readonly role: LinkRole;
  readonly origin: LinkOrigin;
  readonly anchor: string | null;
  readonly quote: string | null;
  /** The register's own word holds from the one day to before the other; other links belong to no day. */
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
}

export const SERVICE_LINK_COLUMNS = "id, code, actId, role, origin, anchor, quote, fromDay, toDay";

/** One for the link, however often it is said, and one for each time that it is known anew. */
export function linkId({ code, actId, role, origin, anchor, fromDay }: Omit<ServiceLinkRow, "id" | "quote" | "toDay">, knownFrom: Instant): string {
  const link = createHash("sha256").update([code, actId, role, origin, anchor ?? "", fromDay ?? ""].join("\n")).digest("hex").slice(0, 32);
  return `${link}@${knownFrom}`;
}

/** The same link, resting on the same words. */
export function sameLink(a: Omit<ServiceLinkRow, "id" | "fromDay" | "toDay">, b: Omit<ServiceLinkRow, "id" | "fromDay" | "toDay">): boolean {
  return a.code === b.code && a.actId === b.actId && a.role === b.role && a.origin === b.origin && a.anchor === b.anchor && a.quote === b.quote;
}
