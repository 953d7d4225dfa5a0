import type { ResponsePath } from "../execute/flatten-path";

/** A value that breaks the schema, found while the answer was shaped. */
export interface Violation {
  readonly message: string;
  /** In the names of the plan. */
  readonly path: ResponsePath;
}

/** What shaping one answer carries along: where it is, and what it found. */
export interface ShapeState {
  /** Steps from the root; only the first `depth` of them count. */
  readonly path: Array<string | number>;
  depth: number;
  readonly violations: Violation[];
  /** Answers to the introspection fields of the root, under their response names. */
  readonly introspection: Readonly<Record<string, unknown>>;
}

/** Null whose reason has been told already. */
export const FAILED = Symbol("failed");
/** Null where none may stand: the object around it becomes null. */
export const BUBBLE = Symbol("bubble");

export type Shaped = unknown;
export type Complete = (value: unknown, state: ShapeState) => Shaped;

export function violate(state: ShapeState, message: string): void {
  state.violations.push({ message, path: state.path.slice(0, state.depth) });
}
