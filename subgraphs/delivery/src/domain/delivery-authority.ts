/** Who asks, as far as endpoints are concerned. */
export interface DeliveryViewer {
  /** Null for an anonymous reader. */
  readonly subject: string | null;
  readonly roles: ReadonlyArray<string>;
  readonly body: string | null;
}

/** Of which owners a viewer sees endpoints; lists and counts apply it as a condition of their query. */
export interface EndpointScope {
  readonly everyOwner: boolean;
  readonly owner: string | null;
}

/** What can be asked of endpoints besides reading. */
export const DELIVERY_ACTIONS = ["saveEndpoint", "pauseEndpoint", "resumeEndpoint", "deleteEndpoint"] as const;
export type DeliveryAction = (typeof DELIVERY_ACTIONS)[number];

const BODY = "body:";
const PERSON = "person:";

/**
 * Whose the endpoints of a viewer are: their body's, so that colleagues share them, or their own where they act for no body. A person
 * who is called like a body is not taken for it. Null for who has none.
 */
export function ownerOf({ subject, roles, body }: DeliveryViewer): string | null {
  if (!roles.includes("PARTNER") || subject === null) return null;
  return body === null ? PERSON + subject : BODY + body;
}

/** The id of a body, or the name of a person, behind an owner. */
export function ownerName(owner: string): string {
  return owner.replace(/^(body|person):/, "");
}

/** An address and what is sent to it concern its owner alone; an administrator sees all of them, to help. */
export function endpointScope(viewer: DeliveryViewer): EndpointScope {
  return { everyOwner: viewer.roles.includes("ADMIN"), owner: ownerOf(viewer) };
}

/** The one rule of who sees an endpoint, its deliveries and notices, whatever way they come in. */
export function maySeeEndpoint(viewer: DeliveryViewer, owner: string): boolean {
  const scope = endpointScope(viewer);
  return scope.everyOwner || scope.owner === owner;
}

/** Whether somebody may ask for it at all. Only endpoints of their own are changed, whatever else they see. */
export function mayDo(roles: ReadonlyArray<string>, _action: DeliveryAction): boolean {
  return roles.includes("PARTNER");
}

/** Whether somebody may change this endpoint. */
export function mayChange(viewer: DeliveryViewer, owner: string): boolean {
  return ownerOf(viewer) === owner;
}
