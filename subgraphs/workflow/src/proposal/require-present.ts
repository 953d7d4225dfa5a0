import { registryError } from "@tizilim/common/graphql/registry-error";
import { momentOfProposal } from "./proposal-moment";

/** Throws AS_OF_UNSUPPORTED where a proposal is shown as it stood at another moment. what: told of as things stand now alone. */
export function requirePresent(id: string, what: string): void {
  if (momentOfProposal(id).knownOn !== null) throw registryError("AS_OF_UNSUPPORTED", `${what} is told as things stand now, not as they were known at another moment`);
}
