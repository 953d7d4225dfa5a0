export interface AskedToken {
  readonly role: string;
  /** Gives such a token out on a local installation. */
  readonly command: string;
}

const COMMAND = /npm run token -- --role (\w+)(?: --(?:person|body) \S+)*/g;

/** Tokens that an example names in its comment; none for what anybody may send. */
export function tokensAskedFor(query: string): readonly AskedToken[] {
  return [...query.matchAll(COMMAND)].map(([command, role = ""]) => ({ role, command }));
}
