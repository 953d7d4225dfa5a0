import { instantOf } from "@tizilim/common/pure/instant";
import type { PeriodDesk } from "../period/period-desk";
import { legalActStub } from "../references/legal-act.stub";
import { providerStub } from "../references/provider.stub";
import { serviceStub } from "../references/service.stub";
import type { Duty } from "./duty";
import type { Obligation } from "./obligation.type";

export function obligationView(duty: Duty, periods: PeriodDesk): Obligation {
  const { id, kind, body, period, service, act, arisesOn, statutory, nextWorkingDay, binding, wording, state, reason, metAt, receiver, provision } = duty;
  return {
    __typename: "Obligation", _ref: id, duty, id, kind, arisesOn, statutory, nextWorkingDay, binding, wording, state, reason, receiver, provision,
    body: body === null ? null : providerStub(body),
    period: period === null ? null : periods.named(period),
    service: service === null ? null : serviceStub(service),
    act: act === null ? null : legalActStub(act),
    metAt: metAt === null ? null : instantOf(metAt),
  };
}
