import { isServiceCode } from "../pure/identifiers/service-code";
import { textScalar } from "./scalars";

export const ServiceCodeScalar = textScalar(
  "ServiceCode",
  "Code of a service: eight digits (norm 5). Which digits name the section, the subsection and the sequence: registry { codeScheme }.",
  "is eight digits",
  (text) => (isServiceCode(text) ? text : null),
);
