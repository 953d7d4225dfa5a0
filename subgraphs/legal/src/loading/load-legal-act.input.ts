import { LegalActIdScalar } from "@tizilim/common/graphql/legal-act-id.scalar";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { Field, InputType } from "type-graphql";

@InputType("LoadLegalActInput", { description: "The text of one edition of an act as it came (HTML, Markdown or plain), in one language or in both." })
export class LoadLegalActInput {
  @Field(() => String, { description: "The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters." })
  idempotencyKey!: string;

  @Field(() => LegalActIdScalar, { nullable: true, description: "Identifier in the legal database; needed where the text does not tell it." })
  id?: LegalActId | null;

  @Field(() => DateScalar, { nullable: true, description: "First day of the edition; without it what the text tells, else the day of adoption, else today." })
  edition?: Day | null;

  @Field(() => String, { nullable: true, description: "The text in Kazakh." })
  kk?: string | null;

  @Field(() => String, { nullable: true, description: "The text in Russian." })
  ru?: string | null;
}
