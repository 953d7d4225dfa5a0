import { describedEnum } from "@tizilim/common/graphql/enums";
import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, Int, ObjectType } from "type-graphql";

export const DatasetKindEnum = describedEnum("DatasetKind", "What the loaded data are.", {
  OFFICIAL: "The register itself, loaded by the order that it stands on.",
  SAMPLE: "Real services with unofficial codes and classification.",
  SYNTHETIC: "Made up, for load tests.",
});

@ObjectType("Dataset", { description: "Where the loaded data come from, and whether codes and classification are official.", simpleResolvers: true })
export class DatasetType {
  @Field(() => DatasetKindEnum, { description: "What the data are." })
  kind!: keyof typeof DatasetKindEnum;

  @Field(() => LocalizedTextType, { description: "Name of the data set." })
  name!: LocalizedText;

  @Field(() => String, { description: "Where it comes from." })
  source!: string;

  @Field(() => LocalizedTextType, { nullable: true, description: "What its readers must know." })
  note!: LocalizedText | null;
}

@ObjectType("CodeScheme", { description: "Digits per level of the code, in force on the day asked (norms 5 and 6).", simpleResolvers: true })
export class CodeSchemeType {
  @Field(() => Int, { description: "Digits of the section." })
  section!: number;

  @Field(() => Int, { description: "Digits of the subsection." })
  subsection!: number;

  @Field(() => Int, { description: "Digits of the sequence number." })
  sequence!: number;

  @Field(() => DateScalar, { nullable: true, description: "First day on which it holds; null: no beginning is known." })
  validFrom!: string | null;

  @Field(() => String, { description: "Where the split comes from." })
  source!: string;
}

@ObjectType("Registry", { description: "The register as a whole.", simpleResolvers: true })
export class RegistryType {}
