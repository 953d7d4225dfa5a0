/**
 * LAW/8, 2-1), norms 33 and 34: the bodies in agreement with which the register is changed. Each may witness checkpoints, for itself: a
 * technical mark beside the concurrence that the law asks for, which it neither gives nor takes the place of.
 */
export const WITNESS_BODIES = ["QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"] as const;
export type WitnessBody = (typeof WITNESS_BODIES)[number];

/** For which of the bodies a viewer acts. */
export function witnessBodiesOf(roles: ReadonlyArray<string>): WitnessBody[] {
  return WITNESS_BODIES.filter((body) => roles.includes(body));
}

export function mayCosign(roles: ReadonlyArray<string>): boolean {
  return witnessBodiesOf(roles).length > 0;
}

/** Whose key is whose is told by who runs the registry: a body that named its own key would vouch for itself. */
export function mayRegisterWitnessKey(roles: ReadonlyArray<string>): boolean {
  return roles.includes("ADMIN");
}
