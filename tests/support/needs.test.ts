import { describe, expect, it } from "@jest/globals";
import { allNeeds, fileNeed } from "./needs";

describe("fileNeed", () => {
  it("is met by a file that is there", () => {
    expect(fileNeed("This file", __filename, true, "X=1")).toMatchObject({ met: true, required: true });
  });

  it("names what is missing and where it was looked for", () => {
    expect(fileNeed("Chromium", "/nowhere/chromium", false, "X=1")).toEqual({
      what: "Chromium (/nowhere/chromium)",
      met: false,
      required: false,
      requiredBy: "X=1",
    });
  });
});

describe("allNeeds", () => {
  const here = { what: "a", met: true, required: true, requiredBy: "A=1" };
  const missing = { what: "b", met: false, required: false, requiredBy: "B=1" };

  it("is met when each is", () => {
    expect(allNeeds(here, { ...missing, met: true })).toMatchObject({ what: "a and b", met: true });
  });

  it("names what is missing, and is required only when that is", () => {
    expect(allNeeds(here, missing)).toEqual({ what: "b", met: false, required: false, requiredBy: "B=1" });
    expect(allNeeds(here, { ...missing, required: true })).toMatchObject({ required: true, requiredBy: "B=1" });
  });
});
