import { describedEnum } from "@tizilim/common/graphql/enums";
import { FieldChangeType } from "@tizilim/common/graphql/field-change.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { DateScalar, DateTimeScalar } from "@tizilim/common/graphql/scalars";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { EntryCause, EntryCauseKind, FieldChange, RegisterEntryKind } from "../domain/register-entry";

export const RegisterEntryKindEnum = describedEnum("RegisterEntryKind", "What an entry does to the register.", {
  SERVICE_INCLUDED: "A service entered the register.",
  SERVICE_AMENDED: "A service's record changed.",
  SERVICE_EXCLUDED: "A service left the register; its code is not given again.",
  SECTION_ADDED: "A section was added.",
  SECTION_AMENDED: "A section changed.",
  SUBSECTION_ADDED: "A subsection was added.",
  SUBSECTION_AMENDED: "A subsection changed.",
  PROVIDER_ADDED: "A provider was added.",
  PROVIDER_AMENDED: "A provider changed.",
});

export const EntryCauseKindEnum = describedEnum("EntryCauseKind", "What an entry rests on.", {
  IMPORT: "The loading of a data set.",
  ORDER: "An order of the authorised body (norm 43).",
  CORRECTION: "The mending of a fault of entering.",
});

@ObjectType("EntryCause", { description: "What an entry rests on.", simpleResolvers: true })
export class EntryCauseType {
  @Field(() => EntryCauseKindEnum, { description: "Import, order or correction." })
  kind!: EntryCauseKind;

  @Field(() => String, { description: "The data set or the order, in words." })
  reference!: string;

  @Field(() => String, { nullable: true, description: "Number of the order." })
  orderNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Date of the order." })
  orderDate!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("RegisterEntry", {
  description: "One numbered, immutable line of the register. Numbers are contiguous and in commit order.",
  implements: NodeType,
  simpleResolvers: true,
})
export class RegisterEntryType implements NodeType {
  @Field(() => ID, { description: "entry- and its number." })
  id!: string;

  @Field(() => Int, { description: "Its number: the first is 1." })
  number!: number;

  @Field(() => RegisterEntryKindEnum, { description: "What it does." })
  kind!: RegisterEntryKind;

  @Field(() => String, { description: "What it is about: code of the service, section or subsection, or id of the provider." })
  subject!: string;

  @Field(() => [FieldChangeType], { description: "The fields that it sets." })
  changes!: ReadonlyArray<FieldChange>;

  @Field(() => DateScalar, { description: "The day from which it has effect." })
  effectiveFrom!: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded; no two entries share a moment." })
  recordedAt!: string;

  @Field(() => EntryCauseType, { description: "What it rests on." })
  cause!: EntryCause;

  @Field(() => String, { description: "SHA-256 over this entry and the hash of the one before it, hexadecimal." })
  hash!: string;
}
