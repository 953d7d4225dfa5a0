import { describedEnum } from "@tizilim/common/graphql/enums";
import type { PortalCard } from "../domain/portal-card";

export const PortalSourceEnum = describedEnum<PortalCard["source"]>("PortalSource", "Where the details of a portal card stem from.", {
  REGISTER: "The register's own record.",
  PROPOSAL: "An amendment as it came in, before the decision (norm 26).",
});
