import type { Ground } from "../../domain/conclusion";
import { SOCIAL_CRITERIA, type CriterionStatement, type ProposalContent } from "../../domain/proposal";
import type { UpdateDraft } from "../../domain/proposal-command";
import { requireProvider } from "../../references/require-provider";
import type { CriterionStatementInput } from "./criterion-statement.input";
import type { GroundInput } from "./move-proposal.input";
import { draftedFields, named, textOf } from "./read-draft";
import type { CreateProposalInput, UpdateProposalInput } from "./write-proposal.input";

export function contentOf({ kind, category, body, code, draft, justification, legalBasis, criteria }: Omit<CreateProposalInput, "idempotencyKey">): ProposalContent {
  return {
    kind, category,
    body: requireProvider(body, "input.body"),
    code: code ?? null,
    draft: draft == null ? {} : draftedFields(draft),
    justification: textOf(justification),
    legalBasis: legalBasis ?? null,
    criteria: statementsOf(criteria),
  };
}

export function updateOf({ draft, justification, legalBasis, criteria }: UpdateProposalInput): UpdateDraft {
  return {
    type: "UpdateDraft",
    draft: named(draft, (fields) => (fields === null ? null : draftedFields(fields))),
    justification: named(justification, textOf),
    legalBasis,
    criteria: named(criteria, statementsOf),
  };
}

export function groundsOf(grounds: ReadonlyArray<GroundInput>): Ground[] {
  return grounds.map(({ code, provision, text }) => ({ code: code.trim(), provision: provision.trim(), text: textOf(text) ?? { kk: null, ru: null } }));
}

/** In the order of the Rules; one that is stated twice stays twice, for the rules to refuse. */
function statementsOf(criteria: ReadonlyArray<CriterionStatementInput> | null | undefined): CriterionStatement[] {
  const statements = (criteria ?? []).map(({ criterion, met, evidence }) => ({ criterion, met, evidence: textOf(evidence) }));
  return statements.sort((a, b) => SOCIAL_CRITERIA.indexOf(a.criterion) - SOCIAL_CRITERIA.indexOf(b.criterion));
}
