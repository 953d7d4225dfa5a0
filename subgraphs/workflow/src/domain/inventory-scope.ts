/** Of a body, what decides which services are its own. */
export interface InventoriedBody {
  readonly id: string;
  readonly kinds: ReadonlyArray<string>;
  /** Class of bodies that it belongs to. */
  readonly memberOf: string | null;
}

export interface ServiceOfBody {
  readonly code: string;
  readonly status: "IN_FORCE" | "EXCLUDED";
  readonly provider: string | null;
  readonly responsibleBody: string | null;
}

/** RULES-2025/13: central state bodies and local executive bodies (LAW/1, 4) knows more providers than these). */
const TAKE_INVENTORY: ReadonlySet<string> = new Set(["CENTRAL_STATE_BODY", "LOCAL_BODY_REGION", "LOCAL_BODY_CITY", "LOCAL_BODY_DISTRICT"]);

export function takesInventory({ kinds }: InventoriedBody): boolean {
  return kinds.some((kind) => TAKE_INVENTORY.has(kind));
}

/** RULES-2025/13: those that it provides, itself or with its class, and those whose by-law it drafts (LAW/10, 1)). */
export function isServiceOf({ provider, responsibleBody, status }: ServiceOfBody, { id, memberOf }: InventoriedBody): boolean {
  if (status === "EXCLUDED") return false;
  return provider === id || (memberOf !== null && provider === memberOf) || responsibleBody === id;
}

/** Codes of its services, each once, in the order of the register. */
export function servicesOf(body: InventoriedBody, services: Iterable<ServiceOfBody>): string[] {
  return [...new Set([...services].filter((service) => isServiceOf(service, body)).map(({ code }) => code))].sort();
}
