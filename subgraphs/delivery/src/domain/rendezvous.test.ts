import { randomUUID } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { shareOf, spreadOf } from "./rendezvous";

const names = (count: number, kind: string): string[] => Array.from({ length: count }, () => `${kind}-${randomUUID()}`);
const ENDPOINTS = names(3_000, "endpoint");
const WORKERS = names(5, "worker");

describe("the sharing of endpoints among workers", () => {
  it("gives each endpoint to one of the living, whatever order they are named in", () => {
    for (const endpoint of ENDPOINTS) {
      const share = shareOf(endpoint, WORKERS);
      expect(WORKERS).toContain(share);
      expect(shareOf(endpoint, [...WORKERS].reverse())).toBe(share);
    }
    expect(shareOf("endpoint-1", [])).toBeNull();
  });

  it("is even", () => {
    const shares = WORKERS.map((worker) => ENDPOINTS.filter((endpoint) => shareOf(endpoint, WORKERS) === worker).length);
    for (const share of shares) expect(Math.abs(share - ENDPOINTS.length / WORKERS.length)).toBeLessThan(120);
  });

  it("moves nothing but the share of a worker that leaves", () => {
    const [gone = "", ...rest] = WORKERS;
    for (const endpoint of ENDPOINTS) {
      const before = shareOf(endpoint, WORKERS);
      if (before !== gone) expect(shareOf(endpoint, rest)).toBe(before);
    }
  });
});

it("spreads endpoints evenly over a wait, each always alike", () => {
  const spreads = ENDPOINTS.map((endpoint) => spreadOf(endpoint, 3));
  expect(spreads.every((spread) => spread >= 0 && spread < 1)).toBe(true);
  expect(spreads.reduce((sum, spread) => sum + spread, 0) / spreads.length).toBeCloseTo(0.5, 1);
  expect(spreadOf("endpoint-1", 3)).toBe(spreadOf("endpoint-1", 3));
});
