import { dayOf, type Day } from "@tizilim/common/pure/day";
import { accepted, refused, type Decision } from "../decision";
import { refusal, type Refusal } from "../refusal";

export interface RecordedDuty {
  readonly provision: string;
  /** Day from which it is owed. */
  readonly arisesOn: Day;
  readonly metAt: Date | null;
}

/**
 * What happens outside is told by whoever owes it: LAW/23 (2), LAW/10, 13) and LAW/11, 11) (informing), LAW/10, 9-1)
 * (electronic form). Once: what was told first stands.
 */
export function recordDuty({ provision, arisesOn, metAt }: RecordedDuty, at: Date, now: Date): Decision<{ readonly what: "DUTY_RECORDED"; readonly at: Date }> {
  const refusals: Refusal[] = [
    ...notAhead(at, now, provision),
    ...(dayOf(at) < arisesOn ? [refusal("BEFORE_DUTY", "at", provision, {
      kk: `Міндет ${arisesOn} күні туындады: одан бұрын орындалуы мүмкін емес.`, ru: `Обязанность возникла ${arisesOn}: исполнить её раньше нельзя.`,
    })] : []),
    ...(metAt === null ? [] : [refusal("ALREADY_RECORDED", "obligation", provision, {
      kk: `Орындалуы бұрын жазылған: ${dayOf(metAt)}. Алғашқы жазба өзгермейді.`, ru: `Исполнение уже записано: ${dayOf(metAt)}. Первая запись остаётся.`,
    })]),
  ];
  return refusals.length > 0 ? refused(refusals) : accepted({ what: "DUTY_RECORDED", at });
}

/** LAW/23 (2), LAW/15 (4): what is told has happened. */
export function notAhead(at: Date, now: Date, provision: string): Refusal[] {
  return at > now ? [refusal("IN_FUTURE", "at", provision, {
    kk: "Болашақта болатын нәрсе орындалған деп жазылмайды.", ru: "Будущее не записывается как исполненное.",
  })] : [];
}
