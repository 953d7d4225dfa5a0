import { describe, expect, it } from "@jest/globals";
import { REQUIREMENT_ITEMS } from "../requirement/requirement-item";
import { itemOfField } from "./item-of-field";

describe("which of the ten items of an act speaks of a field", () => {
  it.each([["name", "SERVICE_NAME"], ["provider", "PROVIDER"], ["intake", "CHANNELS"], ["channels", "CHANNELS"], ["fee", "FEE"], ["forms", "FORM"], ["term", "TERM"]])("of %s it is %s", (field, item) => {
    expect(itemOfField(field)).toBe(item);
    expect(REQUIREMENT_ITEMS).toContain(item);
  });

  it.each(["category", "section", "governingAct", "toString", ""])("of %s there is none", (field) => {
    expect(itemOfField(field)).toBeNull();
  });
});
