import { ProblemType } from "@tizilim/common/graphql/finding.type";
import { requireAuthority } from "@tizilim/common/graphql/require-authority";
import { requireIdempotencyKey } from "@tizilim/common/graphql/require-idempotency-key";
import { localizedText } from "@tizilim/common/pure/localized-text";
import type { Problem } from "@tizilim/common/pure/problem";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import type { ClassificationChange, ClassificationItem } from "../domain/classification-change";
import { mayChangeClassification } from "../domain/may-change-classification";
import { RegisterEntryType } from "../entry/register-entry.type";
import { entryValue, type EntryValue } from "../entry/register-entry.value";
import { codeSchemes } from "../registry/registry.store";
import { changeClassification } from "./change-classification";
import { ChangeClassificationInput, type ClassificationItemInput } from "./change-classification.input";

@ObjectType("ChangeClassificationPayload", { description: "The entries that were made, or everything that stands in the way.", simpleResolvers: true })
export class ChangeClassificationPayload {
  @Field(() => [RegisterEntryType], { nullable: "items", description: "Entries in the order of the input, sections first; empty when refused." })
  entries!: ReadonlyArray<EntryValue | null>;

  @Field(() => [ProblemType], { description: "Every refusal at once; empty when entered." })
  problems!: ReadonlyArray<Problem>;
}

@Resolver()
export class ClassificationMutation {
  @Mutation(() => ChangeClassificationPayload, {
    nullable: true,
    description: "Adds and renames sections and subsections by an order, all of them or none (norm 47). Needs the role REGISTRAR.",
  })
  async changeClassification(
    @Arg("input", () => ChangeClassificationInput, { description: "The order and what it sets." }) input: ChangeClassificationInput,
    @Ctx() context: CatalogueContext,
  ): Promise<ChangeClassificationPayload> {
    const { subject } = requireAuthority(context.viewer, mayChangeClassification, "changeClassification");
    const change = changeOf(input);
    const call = { operation: "changeClassification", caller: subject, key: requireIdempotencyKey(input.idempotencyKey), payload: change };
    const schemes = await codeSchemes(context.reader);
    const answer = await context.write((register) => changeClassification(register, schemes, change, call, { moment: context.now, today: context.today }));
    const entries = await context.entries.loadMany(answer.entries);
    return { entries: entries.map((entry) => (entry === null || entry instanceof Error ? null : entryValue(entry))), problems: answer.problems };
  }
}

function changeOf({ orderNumber, orderDate, effectiveFrom, sections, subsections }: ChangeClassificationInput): ClassificationChange {
  return { orderNumber, orderDate, effectiveFrom, sections: (sections ?? []).map(itemOf), subsections: (subsections ?? []).map(itemOf) };
}

function itemOf({ code, name }: ClassificationItemInput): ClassificationItem {
  return { code, name: localizedText(name.kk, name.ru) ?? { kk: null, ru: null } };
}
