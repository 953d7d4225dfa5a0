import { describedEnum } from "@tizilim/common/graphql/enums";

export const ServiceStatusEnum = describedEnum("ServiceStatus", "Whether a service stands in the register.", {
  IN_FORCE: "Stands in the register.",
  EXCLUDED: "Was excluded; its code is not given again.",
});

export const ServiceOrderEnum = describedEnum("ServiceOrder", "Orders of a list of services.", {
  CODE: "By code.",
  NAME_KK: "By the Kazakh name, in the order of the Kazakh alphabet.",
  NAME_RU: "By the Russian name, in the order of the Russian alphabet.",
  UPDATED: "By the newest register entry, newest first.",
});
