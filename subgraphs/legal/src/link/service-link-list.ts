import type { ChildList } from "@tizilim/common/database/child-lists";
import { and } from "@tizilim/common/database/keyset";
import { knownCondition } from "@tizilim/common/database/known-condition";
import { formatReference, type AsOf } from "@tizilim/common/pure/as-of";
import type { LegalContext } from "../context";
import { serviceStub } from "../service/service.stub";
import type { ServiceActLink } from "./service-act-link.type";
import { SERVICE_LINK_COLUMNS, type ServiceLinkRow } from "./service-link.row";

/**
 * Links of the day of a view under their services or under their acts, as they were known. The register's word is of days;
 * what analysts and analyses say belongs to no day.
 */
export function serviceLinkList(under: "code" | "actId", asOf: AsOf, context: LegalContext): ChildList<ServiceLinkRow, ServiceActLink> {
  const day = asOf.inForceOn ?? context.today;
  const other = under === "code" ? "actId" : "code";
  return {
    name: `service_link.${formatReference(under, asOf)}`,
    table: "service_link", select: SERVICE_LINK_COLUMNS, parentColumn: under,
    condition: and([knownCondition(asOf.knownOn), { sql: "(fromDay IS NULL OR (fromDay <= ? AND toDay > ?))", parameters: [day, day] }]),
    sort: [{ name: other, of: (row) => row[other] }, { name: "id", of: (row) => row.id }],
    node: (row) => linkView(row, asOf, context),
  };
}

export function linkView({ code, actId, role, anchor, quote, origin }: Omit<ServiceLinkRow, "id" | "fromDay" | "toDay">, asOf: AsOf, context: LegalContext): ServiceActLink {
  return { service: serviceStub(code, asOf), act: context.acts.load({ id: actId, asOf }), role, anchor, quote, origin };
}
