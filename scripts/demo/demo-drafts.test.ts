import { describe, expect, it } from "@jest/globals";
import { archiveService, electronicRegistration, paidRegistration, socialService } from "./demo-drafts";

describe("the proposals of the demo", () => {
  it("give no service the name of another: amendments leave the name that it has", () => {
    for (const amended of [paidRegistration("body", "00701003"), electronicRegistration("body", "00701001")]) expect(amended.draft).not.toHaveProperty("name");
    expect(new Set([archiveService("body"), socialService("body")].map(({ draft }) => draft.name.ru)).size).toBe(2);
  });
});
