import { ChannelEnum, FeeKindEnum, FormOfProvisionEnum, RecipientKindEnum } from "@tizilim/common/graphql/service-enums";
import { requireJson } from "@tizilim/common/graphql/require-json";
import { isIdempotencyKey, LONGEST_KEY } from "@tizilim/common/idempotency/idempotent-call";
import { parseReference } from "@tizilim/common/pure/as-of";
import { parseLegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { isServiceCode } from "@tizilim/common/pure/identifiers/service-code";
import { z } from "zod";
import { PROPOSAL_CATEGORIES, PROPOSAL_KINDS, type ProposalContent } from "../domain/proposal";
import { contentOf } from "../proposal/input/read-content";

/** Ids of candidates and bodies, and names of persons, as their columns take them. */
const LONGEST_ID = 64;
const LONGEST_PERSON = 255;
/** Digits of a subsection: fewer than a code has. */
const SUBSECTION = /^[0-9]{1,7}$/;

const text = z.strictObject({ kk: z.string().nullable(), ru: z.string().nullable() });
const body = z.string().max(LONGEST_ID).refine((id) => id.trim() === id && parseReference(id)?.id === id, "is the id of a provider");
const code = z.string().refine(isServiceCode, "is eight digits");
const act = z.string().refine((id) => parseLegalActId(id) === id, "is an identifier of an act");
const fee = z.strictObject({ kind: z.enum(FeeKindEnum), description: text.nullable() });
const forms = z.array(z.enum(FormOfProvisionEnum));

/** Fields of a record that the act tells; what it does not tell is left out. */
const draft = z.strictObject({
  name: text.nullable(),
  subsection: z.string().regex(SUBSECTION).nullable(),
  recipients: z.array(z.enum(RecipientKindEnum)),
  recipientNote: text.nullable(),
  provider: body.nullable(),
  responsibleBody: body.nullable(),
  intake: z.array(text),
  channels: z.array(z.enum(ChannelEnum)),
  fee: fee.nullable(),
  forms,
  term: text.nullable(),
  subtypes: z.array(z.strictObject({ name: text, fee: fee.nullable(), forms, term: text.nullable() })),
  governingAct: act.nullable(),
  replaces: code.nullable(),
}).partial();

const document = z.strictObject({
  candidate: z.string().min(1).max(LONGEST_ID),
  call: z.string().refine(isIdempotencyKey, `has 1 to ${LONGEST_KEY} characters`),
  person: z.string().max(LONGEST_PERSON).refine((person) => person.trim() !== "", "names who decided"),
  body,
  kind: z.enum(PROPOSAL_KINDS),
  code: code.nullable(),
  category: z.enum(PROPOSAL_CATEGORIES),
  draft,
  justification: text.nullable(),
  legalBasis: act.nullable(),
});

/** What whoever decided of a found service asks the workflow to draft. */
export interface FoundDraft {
  readonly candidate: string;
  readonly call: string;
  readonly person: string;
  readonly content: ProposalContent;
}

/** Throws BAD_USER_INPUT that names the first member at fault. */
export function readFoundDraft(json: string): FoundDraft {
  const { candidate, call, person, ...content } = requireJson(document, json, "draft");
  return { candidate, call, person, content: contentOf({ ...content, criteria: null }) };
}
