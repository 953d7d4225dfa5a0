import { expect, it } from "@jest/globals";
import { ROLES } from "@tizilim/common/identity/viewer";
import { mayCosign, mayRegisterWitnessKey, witnessBodiesOf } from "./witness";

it("checkpoints are cosigned by the two bodies that concur, each for itself, and by nobody else", () => {
  expect(ROLES.filter((role) => mayCosign([role]))).toEqual(["QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"]);
  expect(witnessBodiesOf(["ADMIN", "PUBLIC_ADMINISTRATION"])).toEqual(["PUBLIC_ADMINISTRATION"]);
  expect(mayCosign([])).toBe(false);
});

it("which key is whose is told by an administrator alone", () => {
  expect(ROLES.filter((role) => mayRegisterWitnessKey([role]))).toEqual(["ADMIN"]);
});
