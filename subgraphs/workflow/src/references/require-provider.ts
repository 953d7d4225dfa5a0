import { badInput } from "@tizilim/common/graphql/registry-error";
import { parseReference } from "@tizilim/common/pure/as-of";

/** Today's id of a body from either form of its id. Throws BAD_USER_INPUT for what is none. */
export function requireProvider(id: string, argument: string): string {
  const reference = parseReference(id.trim());
  if (reference === null) throw badInput(argument, "is the id of a provider");
  return reference.id;
}
