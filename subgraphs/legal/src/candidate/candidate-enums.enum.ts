import { describedEnum } from "@tizilim/common/graphql/enums";
import type { CandidateKind, CandidateState } from "../domain/candidate/candidate";
import type { CandidateCommand } from "../domain/candidate/decide-candidate";
import type { ServiceMarkName } from "../domain/finding/found-service";
import type { MatchReason } from "../domain/register/service-match";

export const CandidateKindEnum = describedEnum<CandidateKind>("CandidateKind", "What a candidate leads to.", {
  INCLUDE: "The act names or describes a state service.",
  EXCLUDE: "The act ends one.",
});

export const CandidateStateEnum = describedEnum<CandidateState>("CandidateState", "What was decided of a candidate.", {
  NEW: "Nothing yet.",
  LINKED: "It is a service of the register.",
  PROPOSED: "It became a draft proposal. Who may not see drafts is shown NEW.",
  DISMISSED: "It is none, and why is remembered.",
});

export const CandidateDecisionEnum = describedEnum<CandidateCommand>("CandidateDecision", "What to make of a candidate.", {
  LINK: "It is the service of the register with this code.",
  DISMISS: "It is none; the reason is remembered for the next edition.",
  PROPOSE: "A draft proposal of a body, with what the act says filled in.",
});

export const ServiceMarkEnum = describedEnum<ServiceMarkName>("ServiceMarkName", "A mark of a state service (norm 37).", {
  STATE_FUNCTION: "A function of a state body.",
  ON_APPLICATION: "Done on application.",
  WITHOUT_APPLICATION: "Done without an application.",
  RIGHTS_AND_INTERESTS: "For rights, freedoms and lawful interests.",
  GIVES_A_GOOD: "It gives a material or immaterial good.",
});

export const MatchReasonEnum = describedEnum<MatchReason>("MatchReason", "Why a candidate is taken for a service of the register.", {
  GOVERNING_ACT: "The register says that this act governs it.",
  SAME_NAME: "Its name is the same when case, quotes and look-alike letters are set aside.",
  LIKE_NAME: "The stems of its name are like those.",
  OTHER_LANGUAGE: "By the name in the language that both have.",
  SAME_PROVIDER: "Of several services of the same name it is the only one whose provider the act names.",
});
