import { textScalar } from "@tizilim/common/graphql/scalars";
import { parseServiceCode } from "../domain/service-code";

export const ServiceCodeScalar = textScalar(
  "ServiceCode",
  "Code of a service: eight digits (norm 5). Which digits name the section, the subsection and the sequence: registry { codeScheme }.",
  "is eight digits",
  parseServiceCode,
);
