import { textScalar } from "@tizilim/common/graphql/scalars";
import { parseBin } from "@tizilim/common/pure/identifiers/bin";

export const BinScalar = textScalar(
  "BIN",
  "Business identification number: 12 digits with a valid check digit.",
  "is 12 digits with a valid check digit",
  (text) => parseBin(text),
);
