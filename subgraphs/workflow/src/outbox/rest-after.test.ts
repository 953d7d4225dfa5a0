import { expect, it } from "@jest/globals";
import { restAfter } from "./rest-after";

it("an item that could not be sent rests twice as long each time, a minute at most", () => {
  expect([1, 2, 3, 7, 8, 1_000].map(restAfter)).toEqual([500, 1_000, 2_000, 32_000, 60_000, 60_000]);
});
