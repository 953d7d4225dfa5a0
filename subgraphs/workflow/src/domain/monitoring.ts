import type { Finding } from "./finding";
import { silentLanguages } from "./bilingual";
import { draftTexts } from "./draft-texts";
import { portalDetails } from "./portal-card";
import { formatQuarter, nextQuarter, parseQuarter, type Quarter } from "./quarter";
import type { RegisteredService } from "./register-record";

export interface MonitoredService {
  readonly service: RegisteredService;
  /** Quarter in whose inventory it was last confirmed, e.g. 2026-Q1; null where it never was. */
  readonly confirmedIn: string | null;
  /** What became of its by-law since the service's last entry; null where nothing did or it is not known. */
  readonly actSince: "AMENDED" | "REPEALED" | null;
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

/** Quarters that have begun since that of the confirmation. */
export function quartersSince(confirmedIn: string | null, current: Quarter): number {
  let quarter = confirmedIn === null ? null : parseQuarter(confirmedIn);
  if (quarter === null) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (; formatQuarter(quarter) < formatQuarter(current); quarter = nextQuarter(quarter)) count += 1;
  return count;
}

function findingsOfService({ service, confirmedIn, actSince }: MonitoredService, current: Quarter, quarters: number): Finding[] {
  const { record } = service;
  const missing = Object.entries(portalDetails(record))
    .filter(([field, value]) => field !== "recipientNote" && (value === null || (Array.isArray(value) && value.length === 0)))
    .map(([field]) => field);
  const silent = draftTexts(record).filter(({ text }) => silentLanguages(text).length > 0).map(({ field }) => field);
  return [
    ...(quartersSince(confirmedIn, current) < quarters ? [] : [look("NOT_CONFIRMED", null, "RULES-2025/13", {
      kk: confirmedIn === null ? "Түгендеуде әлі расталмаған." : `Соңғы рет ${confirmedIn} кезеңінде расталған.`,
      ru: confirmedIn === null ? "Ещё не подтверждалась при инвентаризации." : `Последний раз подтверждена за ${confirmedIn}.`,
    })]),
    ...(actSince === null ? [] : [look(`ACT_${actSince}`, "governingAct", "RULES-2025/11", {
      kk: actSince === "REPEALED" ? "Заңға тәуелді актінің күші жойылған." : "Заңға тәуелді акт содан бері өзгерген.",
      ru: actSince === "REPEALED" ? "Подзаконный акт утратил силу." : "Подзаконный акт с тех пор изменён.",
    })]),
    ...silent.map((field) => look("LANGUAGE_MISSING", field, "RULES-2025/1", { kk: `${field}: мәтін бір тілде жоқ.`, ru: `${field}: нет текста на одном из языков.` })),
    ...missing.map((field) => look("DETAIL_MISSING", field, "RULES-2025/24", { kk: `${field}: мәлімет жоқ.`, ru: `${field}: нет сведений.` })),
  ];
}

function look(code: string, field: string | null, provision: string, message: { kk: string; ru: string }): Finding {
  return {
    code, severity: "WARNING", field, provision, message,
    fix: { kk: "Органнан өзгерту туралы ұсыныс сұраңыз.", ru: "Запросите у органа предложение об изменении." },
  };
}
