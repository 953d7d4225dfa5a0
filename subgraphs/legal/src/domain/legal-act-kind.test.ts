import { describe, expect, it } from "@jest/globals";
import { parseLegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { kindOfActId } from "./legal-act-kind";

const kindOf = (text: string): string | null => {
  const id = parseLegalActId(text);
  return id && kindOfActId(id);
};

describe("kind that an identifier tells", () => {
  it("follows the letter", () => {
    expect(["Z1300000088", "P1300000983", "V2000020192", "U950002723_", "K2000000350", "G25G0000151"].map(kindOf)).toEqual([
      "LAW", "GOVERNMENT_RESOLUTION", "ORDER", "DECREE", "CODE", "ORDER",
    ]);
  });

  it("takes a registered act with a region's letter for a local act", () => {
    expect(["V15T0003229", "V16UL003811"].map(kindOf)).toEqual(["LOCAL_ACT", "LOCAL_ACT"]);
  });

  it("knows the Constitution among the codes", () => {
    expect(kindOf("K950001000_")).toBe("CONSTITUTION");
  });

  it("says OTHER for a letter that tells nothing", () => {
    expect(kindOf("S2300000033")).toBe("OTHER");
  });
});
