import { parseLegalActId } from "../pure/identifiers/legal-act-id";
import { textScalar } from "./scalars";

export const LegalActIdScalar = textScalar(
  "LegalActId",
  "Identifier of an act in the legal database, such as V2000020192 or Z1300000088.",
  "is a letter, two digits of the year and eight more signs, such as V2000020192",
  parseLegalActId,
);
