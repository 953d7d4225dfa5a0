import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { ProposalCategory, ProposalStatus } from "./proposal";
import type { ProposalCommandType } from "./proposal-command";
import type { ProposalRole } from "./transitions";

/** States, moves, roles and parts (RULES-2025/14, 15, 17, 18, 33, 34) as a refusal names them to a reader. */
export const STATUS_WORDS: Readonly<Record<ProposalStatus, LocalizedText>> = {
  DRAFT: { kk: "жоба", ru: "черновик" },
  SUBMITTED: { kk: "енгізілді", ru: "внесено" },
  UNDER_REVIEW: { kk: "қаралуда", ru: "на рассмотрении" },
  AWAITING_CONCURRENCE: { kk: "келісуді күтуде", ru: "ожидает согласования" },
  CONCURRED: { kk: "келісілді", ru: "согласовано" },
  ENTERED: { kk: "тізілімге енгізілді", ru: "внесено в реестр" },
  REJECTED: { kk: "қабылданбады", ru: "отклонено" },
  WITHDRAWN: { kk: "қайтарып алынды", ru: "отозвано" },
};

export const COMMAND_WORDS: Readonly<Record<ProposalCommandType, LocalizedText>> = {
  CreateProposal: { kk: "жасау", ru: "создать" },
  UpdateDraft: { kk: "жобаны өзгерту", ru: "изменить черновик" },
  Submit: { kk: "енгізу", ru: "внести" },
  Rebase: { kk: "соңғы жазбаға көшіру", ru: "перенести на последнюю запись" },
  Withdraw: { kk: "қайтарып алу", ru: "отозвать" },
  StartReview: { kk: "қарауды бастау", ru: "начать рассмотрение" },
  RequestConcurrence: { kk: "келісуге жіберу", ru: "направить на согласование" },
  RecordConcurrence: { kk: "келісу немесе қарсылық білдіру", ru: "согласовать или возразить" },
  Reject: { kk: "қабылдамау", ru: "отклонить" },
  MarkOrdered: { kk: "бұйрыққа енгізу", ru: "включить в приказ" },
  MarkEntered: { kk: "тізілімге енгізілген деп белгілеу", ru: "отметить внесённым в реестр" },
  ReturnFromOrder: { kk: "бұйрықтан қайтару", ru: "вернуть из приказа" },
};

export const ROLE_WORDS: Readonly<Record<ProposalRole, LocalizedText>> = {
  PROPOSER: { kk: "ұсыныс беруші органның қызметкері", ru: "сотрудник предлагающего органа" },
  REGISTRAR: { kk: "уәкілетті органның тіркеушісі", ru: "регистратор уполномоченного органа" },
  QUALITY_CONTROL: { kk: "қызметтер сапасын бақылау органы", ru: "орган по контролю за качеством услуг" },
  PUBLIC_ADMINISTRATION: { kk: "мемлекеттік басқару жүйесін дамыту органы", ru: "орган развития системы государственного управления" },
  REGISTER: { kk: "тізілімнің өзі", ru: "сам реестр" },
};

export const CATEGORY_WORDS: Readonly<Record<ProposalCategory, LocalizedText>> = {
  STATE_SERVICE: { kk: "мемлекеттік қызметтер", ru: "государственные услуги" },
  SOCIALLY_SIGNIFICANT: { kk: "қоғамдық маңызы бар қызметтер", ru: "общественно значимые услуги" },
};
