import { parseReference } from "@tizilim/common/pure/as-of";
import { parseLegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { LegalContext } from "../context";
import type { ActView } from "./act-view";

/** An act that another subgraph names. Null for a key that is no identifier of an act. */
export function resolveLegalAct(stub: { readonly _ref: string }, context: LegalContext): Promise<ActView> | null {
  const reference = parseReference(stub._ref);
  const id = reference && parseLegalActId(reference.id);
  return id === null || reference === null ? null : context.acts.load({ id, asOf: reference.asOf });
}
