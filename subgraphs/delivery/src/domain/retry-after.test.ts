import { describe, expect, it } from "@jest/globals";
import { LONGEST_RETRY_AFTER_MS, retryAfterMs } from "./retry-after";

const NOW = new Date("2026-11-28T10:00:00Z");

describe("Retry-After", () => {
  it.each([
    ["120", 120_000],
    [" 0 ", 0],
    ["Sat, 28 Nov 2026 10:00:30 GMT", 30_000],
    ["Saturday, 28-Nov-26 10:01:00 GMT", 60_000],
    ["Sat Nov 28 10:02:00 2026 GMT", 120_000],
    ["Sat, 28 Nov 2026 09:00:00 GMT", 0],
  ])("%s asks to wait %d ms", (header, wait) => {
    expect(retryAfterMs(header, NOW)).toBe(wait);
  });

  it.each(["999999999", "Tue, 01 Jan 2030 00:00:00 GMT"])("is obeyed for a day at most: %s", (header) => {
    expect(retryAfterMs(header, NOW)).toBe(LONGEST_RETRY_AFTER_MS);
  });

  it.each([null, "", "soon", "-5", "1.5", "12 monkeys", "2026-11-28", "Mon, nonsense"])("asks nothing when it cannot be read: %s", (header) => {
    expect(retryAfterMs(header, NOW)).toBeNull();
  });
});
