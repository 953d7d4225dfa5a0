import { describe, expect, it } from "@jest/globals";
import { fileNeed } from "./needs";

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
