import type { AsOf } from "@tizilim/common/pure/as-of";
import { recordAsProposed, type RegisteredService } from "../domain/register-record";
import type { ProposalContent } from "../domain/proposal";
import { BLANK_DRAFT, type ServiceDraft } from "../domain/service-draft";
import { legalActStub } from "../references/legal-act.stub";
import { providerStub } from "../references/provider.stub";
import type { ServiceDraftType } from "./service-draft.type";

/** base: the service as the entry left it that the proposal rests on. asOf: the moment of the view. */
export function serviceDraft(content: ProposalContent, base: RegisteredService | null, asOf: AsOf): ServiceDraftType {
  const { provider, responsibleBody, governingAct, ...record } = recordAsProposed(content, base);
  return {
    ...record,
    provider: provider === null ? null : providerStub(provider, asOf),
    responsibleBody: responsibleBody === null ? null : providerStub(responsibleBody, asOf),
    governingAct: governingAct === null ? null : legalActStub(governingAct, asOf),
    named: FIELDS.filter((field) => content.draft[field] !== undefined),
  };
}

const FIELDS = Object.keys(BLANK_DRAFT) as ReadonlyArray<keyof ServiceDraft>;
