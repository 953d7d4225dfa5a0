import type { Day } from "@tizilim/common/pure/day";
import type { Finding } from "./finding";
import { silentLanguages } from "./bilingual";
import { draftTexts } from "./draft-texts";
import { portalDetails } from "./portal-card";
import { formatQuarter, nextQuarter, parseQuarter, quarterOf, type Quarter } from "./quarter";
import type { RegisteredService } from "./register-record";

export interface MonitoredService {
  readonly service: RegisteredService;
  /** Quarter in whose inventory it was last confirmed, e.g. 2026-Q1; null where it never was. */
  readonly confirmedIn: string | null;
  /** The day from which the register has it. */
  readonly includedOn: Day;
  /** Whether its by-law is repealed, as far as is known. */
  readonly actIsRepealed: boolean;
  /** The day of the last change of its by-law that became known after the service's last entry, or that day where it is later; null where there was none. */
  readonly actChangedOn: Day | null;
}

export interface MonitoringFinding extends Finding {
  readonly service: string;
}

/** RULES-2025/11: services of the register that call for a look, each with everything found. current: the open quarter. */
export function monitoringFindings(services: ReadonlyArray<MonitoredService>, current: Quarter, quarters: number): MonitoringFinding[] {
  return services
    .filter(({ service }) => service.record.status === "IN_FORCE")
    .flatMap((monitored) => findingsOfService(monitored, current, quarters).map((finding) => ({ ...finding, service: monitored.service.code })));
}

/**
 * RULES-2025/11 and 13: the inventory of a quarter is taken when that has ended, so that whoever confirmed a service in it has looked
 * at every change that was known in that quarter or before.
 */
export function isLookedAt(changedOn: Day, confirmedIn: string | null): boolean {
  return confirmedIn !== null && formatQuarter(quarterOf(changedOn)) <= confirmedIn;
}

/**
 * RULES-2025/13: quarters that have begun since that of the confirmation; of a service that was never confirmed, since that in which
 * it was included: nobody could confirm it before.
 */
export function quartersSince(confirmedIn: string | null, includedOn: Day, current: Quarter): number {
  let quarter = (confirmedIn === null ? null : parseQuarter(confirmedIn)) ?? quarterOf(includedOn);
  let count = 0;
  for (; formatQuarter(quarter) < formatQuarter(current); quarter = nextQuarter(quarter)) count += 1;
  return count;
}

function findingsOfService({ service, confirmedIn, includedOn, actIsRepealed, actChangedOn }: MonitoredService, current: Quarter, quarters: number): Finding[] {
  const { record } = service;
  const missing = Object.entries(portalDetails(record))
    .filter(([field, value]) => field !== "recipientNote" && (value === null || (Array.isArray(value) && value.length === 0)))
    .map(([field]) => field);
  const silent = draftTexts(record).filter(({ text }) => silentLanguages(text).length > 0).map(({ field }) => field);
  const actSince = actIsRepealed ? "REPEALED" : actChangedOn !== null && !isLookedAt(actChangedOn, confirmedIn) ? "AMENDED" : null;
  return [
    ...(quartersSince(confirmedIn, includedOn, current) < quarters ? [] : [look("NOT_CONFIRMED", null, "RULES-2025/13", {
      kk: confirmedIn === null ? "Түгендеуде әлі расталмаған." : `Соңғы рет ${confirmedIn} кезеңінде расталған.`,
      ru: confirmedIn === null ? "Ещё не подтверждалась при инвентаризации." : `Последний раз подтверждена за ${confirmedIn}.`,
    }, { kk: "Органнан қызметті түгендеу кезінде растауды сұраңыз.", ru: "Попросите орган подтвердить услугу при инвентаризации." })]),
    ...(actSince === null ? [] : [look(`ACT_${actSince}`, "governingAct", "RULES-2025/11", {
      kk: actSince === "REPEALED" ? "Заңға тәуелді актінің күші жойылған." : "Заңға тәуелді акт содан бері өзгерген.",
      ru: actSince === "REPEALED" ? "Подзаконный акт утратил силу." : "Подзаконный акт с тех пор изменён.",
    })]),
    ...silent.map((field) => look("LANGUAGE_MISSING", field, "RULES-2025/1", { kk: `${field}: мәтін бір тілде жоқ.`, ru: `${field}: нет текста на одном из языков.` })),
    ...missing.map((field) => look("DETAIL_MISSING", field, "RULES-2025/24", { kk: `${field}: мәлімет жоқ.`, ru: `${field}: нет сведений.` })),
  ];
}

const PROPOSE_CHANGE = { kk: "Органнан өзгерту туралы ұсыныс сұраңыз.", ru: "Запросите у органа предложение об изменении." };

function look(code: string, field: string | null, provision: string, message: { kk: string; ru: string }, fix = PROPOSE_CHANGE): Finding {
  return { code, severity: "WARNING", field, provision, message, fix };
}
