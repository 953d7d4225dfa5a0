import type { Day } from "@tizilim/common/pure/day";
import type { Finding } from "./finding";
import { isLookedAt } from "./monitoring";

/** A change of a service's by-law that became known after the service's last entry. */
export interface ChangeSinceEntry {
  readonly act: string;
  readonly changedOn: Day;
  /** The day on which it became known, or that of the change where that is later. */
  readonly actChangedOn: Day;
}

/**
 * RULES-2025/11 and 13: what is to be said of a service whose by-law changed after the service was last confirmed in an inventory
 * or entered. It is said to everyone, so that a proposal under way, which not everyone may see, does not end it: its entry does.
 */
export function changedSinceConfirmation({ act, changedOn, actChangedOn }: ChangeSinceEntry, confirmedIn: string | null): Finding | null {
  if (isLookedAt(actChangedOn, confirmedIn)) return null;
  return {
    code: "ACT_AMENDED",
    severity: "WARNING",
    field: "governingAct",
    provision: "RULES-2025/11",
    message: {
      kk: `Қызмет көрсету тәртібін айқындайтын ${act} актісі ${changedOn} күні өзгерген: содан бері қызмет түгендеуде расталмаған, тізілімдегі жазбасы да өзгертілмеген.`,
      ru: `Акт ${act}, определяющий порядок оказания услуги, изменён ${changedOn}: с тех пор услуга не подтверждена при инвентаризации и её запись в реестре не менялась.`,
    },
    fix: {
      kk: "Қызметті түгендеу кезінде растаңыз немесе оны өзгертуді ұсыныңыз.",
      ru: "Подтвердите услугу при инвентаризации или предложите её изменить.",
    },
  };
}
