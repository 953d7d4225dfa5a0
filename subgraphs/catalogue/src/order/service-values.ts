import { ChannelEnum, FeeKindEnum, FormOfProvisionEnum, RecipientKindEnum, ServiceCategoryEnum } from "@tizilim/common/graphql/service-enums";
import { parseLegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { PROVENANCE_ORIGINS } from "@tizilim/common/pure/provenance";
import { z } from "zod";
import { parseServiceCode } from "../domain/service-code";
import type { ServiceRecord } from "../domain/service-record";
import { ServiceStatusEnum } from "../service/service-enums";

/** Digits of a subsection: fewer than a code has. */
const SUBSECTION = /^[0-9]{1,7}$/;
/** Ids of bodies, as their column takes them. */
const LONGEST_ID = 64;

const text = z.strictObject({ kk: z.string().min(1).nullable(), ru: z.string().min(1).nullable() });
const code = z.string().refine((value) => parseServiceCode(value) !== null, "is eight digits");
const body = z.string().min(1).max(LONGEST_ID);
const fee = z.strictObject({ kind: z.enum(FeeKindEnum), description: text.nullable() });
const forms = setOf(z.enum(FormOfProvisionEnum));

/** What each field of a record holds, for values that come from outside the subgraph. */
export const SERVICE_VALUES = {
  name: text,
  category: z.enum(ServiceCategoryEnum),
  status: z.enum(ServiceStatusEnum),
  section: z.string().regex(SUBSECTION),
  subsection: z.string().regex(SUBSECTION),
  recipients: setOf(z.enum(RecipientKindEnum)),
  recipientNote: text.nullable(),
  provider: body.nullable(),
  responsibleBody: body.nullable(),
  intake: z.array(text),
  channels: setOf(z.enum(ChannelEnum)),
  fee: fee.nullable(),
  forms,
  term: text.nullable(),
  subtypes: z.array(z.strictObject({ name: text, fee: fee.nullable(), forms, term: text.nullable() })),
  governingAct: z.string().refine((value) => parseLegalActId(value) === value, "is an identifier of an act").nullable(),
  replaces: code.nullable(),
  replacedBy: code.nullable(),
  provenance: z.array(z.strictObject({ field: z.string().min(1), origin: z.enum(PROVENANCE_ORIGINS), source: z.string().nullable() })),
} satisfies { readonly [F in keyof ServiceRecord]: z.ZodType<ServiceRecord[F]> };

/** A list in which no value comes twice. */
function setOf<T extends z.ZodType<string>>(value: T): z.ZodArray<T> {
  return z.array(value).refine((values) => new Set(values).size === values.length, "names a value twice");
}
