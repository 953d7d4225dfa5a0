import { badInput, registryError } from "@tizilim/common/graphql/registry-error";
import { parseReference } from "@tizilim/common/pure/as-of";

/** Both forms of a provider's id name the same body; what was known at another moment is not kept here. */
export function requireBody(body: string): string {
  const reference = parseReference(body);
  if (reference === null) throw badInput("body", "is the id of a provider");
  if (reference.asOf.knownOn !== null) throw registryError("AS_OF_UNSUPPORTED", 'the workflow is kept as it stands now: "body" takes no id of another moment');
  return reference.id;
}
