import type { ChildList } from "@tizilim/common/database/child-lists";
import { registryError } from "@tizilim/common/graphql/registry-error";
import type { AsOf } from "@tizilim/common/pure/as-of";
import type { LegalContext } from "../context";
import { serviceStub } from "../service/service.stub";
import type { ServiceActLink } from "./service-act-link.type";
import { SERVICE_LINK_COLUMNS, type ServiceLinkRow } from "./service-link.row";

/**
 * Links of the day of a view under their services or under their acts. The register's word is of days; what analysts and
 * analyses say is as it stands now, and what was known at another moment is not kept.
 */
export function serviceLinkList(under: "code" | "actId", asOf: AsOf, context: LegalContext): ChildList<ServiceLinkRow, ServiceActLink> {
  if (asOf.knownOn !== null) throw registryError("AS_OF_UNSUPPORTED", "links are kept as they are known now, not as they were known at another moment");
  const day = asOf.inForceOn ?? context.today;
  const other = under === "code" ? "actId" : "code";
  return {
    name: `service_link.${under}@${asOf.inForceOn ?? ""}`,
    table: "service_link", select: SERVICE_LINK_COLUMNS, parentColumn: under,
    condition: { sql: "(fromDay IS NULL OR (fromDay <= ? AND toDay > ?))", parameters: [day, day] },
    sort: [{ name: other, of: (row) => row[other] }, { name: "id", of: (row) => row.id }],
    node: (row) => linkView(row, asOf, context),
  };
}

export function linkView({ code, actId, role, anchor, quote, origin }: Omit<ServiceLinkRow, "id" | "fromDay" | "toDay">, asOf: AsOf, context: LegalContext): ServiceActLink {
  return { service: serviceStub(code, asOf), act: context.acts.load({ id: actId, asOf }), role, anchor, quote, origin };
}
