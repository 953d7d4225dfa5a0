import { textScalar } from "./scalars";

const EIGHT_DIGITS = /^[0-9]{8}$/;

export const ServiceCodeScalar = textScalar(
  "ServiceCode",
  "Code of a service: eight digits (norm 5). Which digits name the section, the subsection and the sequence: registry { codeScheme }.",
  "is eight digits",
  (text) => (EIGHT_DIGITS.test(text) ? text : null),
);
