import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { tokenLapse } from "./token-lapse";

describe("the lapse of a token", () => {
  beforeEach(() => void jest.useFakeTimers({ now: Date.UTC(2026, 10, 28) }));
  afterEach(() => void jest.useRealTimers());
  const inSeconds = (seconds: number): number => Date.now() / 1_000 + seconds;

  it("comes with the second that the token names", () => {
    const lapse = tokenLapse({ expiresAt: inSeconds(60) });
    jest.advanceTimersByTime(59_999);
    expect([lapse.isOver(), lapse.signal.aborted]).toEqual([false, false]);
    jest.advanceTimersByTime(1);
    expect([lapse.isOver(), lapse.signal.aborted]).toEqual([true, true]);
  });

  it("is waited for however far it is: a timer alone takes less than 25 days", () => {
    const lapse = tokenLapse({ expiresAt: inSeconds(60 * 86_400) });
    jest.advanceTimersByTime(59 * 86_400_000);
    expect(lapse.signal.aborted).toBe(false);
    jest.advanceTimersByTime(86_400_000);
    expect(lapse.signal.aborted).toBe(true);
  });

  it("is there at once for a token of the past, and never for an anonymous viewer", () => {
    expect(tokenLapse({ expiresAt: inSeconds(-1) }).signal.aborted).toBe(true);
    const anonymous = tokenLapse({ expiresAt: null });
    jest.advanceTimersByTime(1_000_000_000);
    expect([anonymous.isOver(), anonymous.signal.aborted, jest.getTimerCount()]).toEqual([false, false, 0]);
  });

  it("is waited for no more once the stream has ended", () => {
    const lapse = tokenLapse({ expiresAt: inSeconds(60) });
    lapse.end();
    expect(jest.getTimerCount()).toBe(0);
  });
});
