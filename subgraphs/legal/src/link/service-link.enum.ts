import { describedEnum } from "@tizilim/common/graphql/enums";
import type { LinkOrigin, LinkRole } from "../domain/link/service-link";

export const LinkRoleEnum = describedEnum<LinkRole>("LinkRole", "What an act is to a service.", {
  GOVERNS: "It sets the order of provision. The register alone says so (LAW/8, 2-1).",
  BASIS: "The service rests on it.",
  FEE_BASIS: "It sets the fee, or frees of it.",
  MENTIONS: "It names the service.",
});

export const LinkOriginEnum = describedEnum<LinkOrigin>("LinkOrigin", "Who says that an act and a service belong together.", {
  REGISTRY: "The register.",
  ANALYST: "A legal analyst.",
  DETECTED: "The analysis of the act's text.",
});
