import { describe, expect, it } from "@jest/globals";
import { compareOrders, followsDirectly, numberOrder, romanOrder } from "./number-order";
import { readMark } from "./unit-mark";

describe("the number of a unit", () => {
  it.each([
    ["1. Первый", "POINT", "1", 3], ["2-1. Первый", "POINT", "2-1", 5], ["2–1.Первый", "POINT", "2-1", 4], ["1.1. Первый", "POINT", "1.1", 5], ["1.1 Первый", "POINT", "1.1", 4],
    ["1) первый", "SUBPOINT", "1", 3], ["17-4) первый", "SUBPOINT", "17-4", 6], ["1 ) первый", "SUBPOINT", "1", 4], ["а) первый", "LETTER", "а", 3], ["ә) бірінші", "LETTER", "ә", 3], ["- 2-1) первый", "SUBPOINT", "2-1", 7], ["5.", "POINT", "5", 2],
  ])("is read from «%s»", (text, style, number, wordsAt) => {
    expect(readMark(text)).toMatchObject({ style, number, wordsAt });
  });

  it.each([["01.03.2016 введен"], ["1.5 процента"], ["2020 года"], ["5-тармақ"], ["10 рабочих дней"], ["А. Омаров"], ["(1) первый"], ["- первый"], ["г. Астана"]])("is not read from «%s»", (text) => {
    expect(readMark(text)).toBeNull();
  });

  it("has its place: 2 before 2-1 before 2-2 before 3", () => {
    const orders = ["2", "2-1", "2-1-1", "2-2", "3"].map(numberOrder);
    expect(orders.every((order, at) => at === 0 || compareOrders(orders[at - 1] as number[], order) < 0)).toBe(true);
    expect(["3", "2-2", "2-1-1"].map((next) => followsDirectly(numberOrder("2-1"), numberOrder(next)))).toEqual([true, true, true]);
    expect(["1", "2", "2-1", "2-3", "4", "3-1"].map((next) => followsDirectly(numberOrder("2-1"), numberOrder(next)))).toEqual([false, false, false, false, false, false]);
    expect(["IV", "ХІ", "XIX"].map((roman) => romanOrder(roman)[0])).toEqual([4, 11, 19]);
  });
});
