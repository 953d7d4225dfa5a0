import { describedEnum } from "@tizilim/common/graphql/enums";
import type { DeadlineKind } from "../domain/deadline-rules";

export const DeadlineKindEnum = describedEnum<DeadlineKind>("DeadlineKind", "What falls due in the month after a quarter.", {
  PROPOSALS_DUE: "Proposals of the central state bodies and local executive bodies (norms 14, 15).",
  PORTAL_DETAILS_DUE: "Details of the services on the e-government portal (norm 25).",
  DECISION_DUE: "The decision of the authorised body on the proposals (norms 17, 18).",
});
