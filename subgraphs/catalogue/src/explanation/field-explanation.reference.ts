import { parseFieldReference } from "@tizilim/common/pure/field-reference";
import type { CatalogueContext } from "../context";
import { isExplainable } from "../domain/explanation/explainable-field";
import { serviceValue } from "../service/service.value";
import type { FieldExplanationType } from "./field-explanation.type";
import { fieldExplanation } from "./field-explanation.value";

/** Reading the register is public: whoever asks is told, and a key that is none leads to null. */
export async function resolveFieldExplanation(reference: { _ref: string }, context: CatalogueContext): Promise<FieldExplanationType | null> {
  const parsed = parseFieldReference(reference._ref);
  if (parsed === null) return null;
  const { id, asOf, field } = parsed;
  if (!isExplainable(field)) return null;
  const view = await context.services.load({ id, asOf });
  return view === null ? null : fieldExplanation(serviceValue(view), field, await context.entriesOfServices.load(id), context.today);
}
