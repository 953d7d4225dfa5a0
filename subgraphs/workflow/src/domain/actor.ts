/** Who gives a command: a person with the roles of their token, acting for a body. */
export interface Actor {
  readonly person: string;
  readonly roles: ReadonlyArray<string>;
  /** Id of the body that they act for. */
  readonly body: string | null;
}

/** Role of the register itself when it answers an order; no token carries it. */
export const REGISTER_ROLE = "REGISTER";

/** Under whose name the register's answer to an order stands in a timeline. */
export const REGISTER_ACTOR: Actor = { person: "register", roles: [REGISTER_ROLE], body: null };
