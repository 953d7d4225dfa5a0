/** LAW/12 (2), with LAW/8, 3): the authorised body, which keeps the register, sets its order and structure. */
export function mayChangeClassification(roles: ReadonlyArray<string>): boolean {
  return roles.includes("REGISTRAR");
}
