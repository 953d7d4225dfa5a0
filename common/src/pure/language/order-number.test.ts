import { describe, expect, it } from "@jest/globals";
import { normaliseOrderNumber } from "./order-number";

describe("number of an order", () => {
  it.each([
    ["39/НК", "39/НҚ"],
    ["39/НҚ", "39/НҚ"],
    ["№ 39/нк", "39/НҚ"],
    ["№\u00a0528/НҚ ", "528/НҚ"],
    ["389-НК", "389-НҚ"],
    ["389 – НҚ", "389-НҚ"],
    ["39/HK", "39/НҚ"],
    ["No. 25", "25"],
    ["ҚР ДСМ-194/2020", "ҚР ДСМ-194/2020"],
    ["А-13/611", "А-13/611"],
    ["88-V", "88-V"],
    ["12/БНК", "12/БНК"],
  ])("%s is %s", (written, normal) => expect(normaliseOrderNumber(written)).toBe(normal));
});
