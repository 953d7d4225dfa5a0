import { expect, it } from "@jest/globals";
import { ROLES } from "@tizilim/common/identity/viewer";
import { mayChangeClassification } from "./may-change-classification";

it("the classification is changed by the registrar alone (norm 47)", () => {
  expect(ROLES.filter((role) => mayChangeClassification([role]))).toEqual(["REGISTRAR"]);
  expect(mayChangeClassification([])).toBe(false);
  expect(mayChangeClassification(["ADMIN", "REGISTRAR"])).toBe(true);
});
