/** Example values that have the form of ours, by scalar. Anything else keeps the generator's own example. */
const examples = {
  ServiceCode: "00101001",
  BIN: "160440007161",
  LegalActId: "V2000020192",
  Date: "2026-09-30",
  DateTime: "2026-09-30T05:00:00Z",
};

module.exports = function exampleValue({ underlyingType, isArray }) {
  const value = examples[underlyingType.name];
  if (underlyingType.kind !== "SCALAR" || value === undefined) return undefined;
  return isArray ? [value] : value;
};
