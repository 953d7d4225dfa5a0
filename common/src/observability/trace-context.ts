/** Place of a call in a trace, as W3C Trace Context writes it. */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits: the work that the next service hangs its own under. */
  readonly parentId: string;
  readonly sampled: boolean;
}

const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

/** Null when the header is absent or not well-formed: a trace of one's own is begun then. */
export function parseTraceparent(header: string | undefined): TraceContext | null {
  const [, traceId, parentId, flags] = TRACEPARENT.exec(header ?? "") ?? [];
  if (traceId === undefined || parentId === undefined || flags === undefined) return null;
  return { traceId, parentId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export function formatTraceparent(context: TraceContext): string {
  return `00-${context.traceId}-${context.parentId}-${context.sampled ? "01" : "00"}`;
}

/** A trace that begins here. `random`: 24 bytes of chance, as 48 hexadecimal digits. */
export function beginTrace(random: string): TraceContext {
  return { traceId: random.slice(0, 32), parentId: random.slice(32, 48), sampled: false };
}
