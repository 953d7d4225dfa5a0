/** Almaty is five hours ahead of UTC. The quarter is the third of 2026: proposals are due on 5 October, details before the 10th, decisions on the 30th. */
export const DEMO_PERIOD = "2026-Q3";

export const DEMO_MOMENTS = {
  quarterEnded: "2026-10-01T04:00:00Z",
  inventory: "2026-10-02T04:00:00Z",
  proposals: "2026-10-03T04:00:00Z",
  review: "2026-10-06T04:00:00Z",
  portal: "2026-10-08T04:00:00Z",
  concurrence: "2026-10-12T04:00:00Z",
  objectionMet: "2026-10-14T04:00:00Z",
  order: "2026-10-20T04:00:00Z",
} as const;

export const DEMO_ORDER = { orderNumber: "528/НҚ", orderDate: "2026-10-20", effectiveFrom: "2026-11-01" } as const;
