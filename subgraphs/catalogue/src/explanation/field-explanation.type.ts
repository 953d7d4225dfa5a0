import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { ProvenanceType } from "@tizilim/common/graphql/provenance.type";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Provenance } from "@tizilim/common/pure/provenance";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { FieldStanding } from "../domain/explanation/explained-field";
import { RegisterEntryType } from "../entry/register-entry.type";
import type { EntryValue } from "../entry/register-entry.value";
import { LegalActStub, type LegalActValue } from "../references/legal-act.stub";
import { FieldNormType } from "./field-norm.type";
import { FieldStandingEnum } from "./field-standing.enum";

@Directive('@key(fields: "_ref")')
@ObjectType("FieldExplanation", { description: "Why a field of a service says what it says at the moment of the view.", simpleResolvers: true })
export class FieldExplanationType {
  readonly __typename!: "FieldExplanation";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the service with the moment of the view, and the field." })
  _ref!: string;

  @Field(() => String, { description: "The field of the record." })
  field!: string;

  @Field(() => LocalizedTextType, { description: "What the norms call it." })
  name!: LocalizedText;

  @Field(() => FieldStandingEnum, { description: "Whether the register says something in it." })
  standing!: FieldStanding;

  @Field(() => String, { nullable: true, description: "Canonical JSON of the value; null where the register says nothing." })
  value!: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: "The value where it is a text in the state languages; of anything else null." })
  text!: LocalizedText | null;

  @Field(() => String, { nullable: true, description: "Canonical JSON of what stood before that entry took effect; null where nothing did." })
  before!: string | null;

  @Field(() => RegisterEntryType, {
    nullable: true,
    description: "The entry that gave it this value, or took the value away: from it lead the order, the proposal with its concurrences, and the hash. Null where no entry ever said anything.",
  })
  entry!: EntryValue | null;

  @Field(() => [ProvenanceType], { description: "Where the value comes from when it is not from the source itself." })
  provenance!: ReadonlyArray<Provenance>;

  @Field(() => [FieldNormType], { description: "The norms on this field that are known for the day of the view." })
  norms!: ReadonlyArray<FieldNormType>;

  @Field(() => LocalizedTextType, { nullable: true, description: "Why it is not known what else asked for it on that day; null where that is known." })
  normsUnknown!: LocalizedText | null;

  @Directive('@provides(fields: "id")')
  @Field(() => LegalActStub, { nullable: true, description: "The act that governs the service by the record of that moment; what it says of this field: provision." })
  act!: LegalActValue | null;
}
