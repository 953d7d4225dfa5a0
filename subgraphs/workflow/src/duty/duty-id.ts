import { DUTY_KINDS, type DutyName } from "./duty";

/** `obligation-INVENTORY.provider-1.2026-Q3`: which duty, whose or of what, and on which occasion. Ids of others may hold stops. */
export function dutyId(name: DutyName, ...parts: ReadonlyArray<string | number>): string {
  return `obligation-${[name, ...parts].join(".")}`;
}

const FORM = /^obligation-([A-Z_]+)\.(.+)$/;

/** Null for what is the id of no duty. */
export function dutyNameOf(id: string): DutyName | null {
  const name = FORM.exec(id)?.[1];
  return name !== undefined && Object.hasOwn(DUTY_KINDS, name) ? (name as DutyName) : null;
}

const BODY_FIRST: Partial<Readonly<Record<DutyName, RegExp>>> = {
  INVENTORY: /^(.+)\.[^.]+$/,
  PROPOSALS_STATE_SERVICES: /^(.+)\.[^.]+$/,
  PROPOSALS_SOCIALLY_SIGNIFICANT: /^(.+)\.[^.]+$/,
  INFORM_AFTER_ACT: /^(.+)\.[^.]+\.[^.]+$/,
  INFORM_OF_ORDER: /^(.+)\.[^.]+\.[^.]+$/,
};

/** The body that an id names; null where it names none. */
export function dutyBodyOf(id: string): string | null {
  const [, name = "", rest = ""] = FORM.exec(id) ?? [];
  return BODY_FIRST[name as DutyName]?.exec(rest)?.[1] ?? null;
}
