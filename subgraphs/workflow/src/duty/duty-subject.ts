import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { unreachable } from "@tizilim/common/pure/unreachable";
import { parseQuarter } from "../domain/quarter";
import { onDay, quarterInWords } from "./day-in-words";
import type { Duty } from "./duty";
import type { NamesOfDuty } from "./duty-names";

/** What is due of whom: «who: what», so that names need no endings. */
export function dutySubject(duty: Duty, names: NamesOfDuty): LocalizedText {
  const who = duty.body === null ? nobody(duty) : named(names.body, duty.body);
  const what = task(duty, names);
  return { kk: `${who.kk}: ${what.kk}`, ru: `${who.ru}: ${what.ru}` };
}

/** Where no body owes it, the authorised body does; whose a found service is, its act need not tell. */
function nobody({ name }: Duty): LocalizedText {
  return name === "INCLUDE_FOUND_SERVICE" ? { kk: "Орган анықталмаған", ru: "Орган не определён" } : { kk: "Уәкілетті орган", ru: "Уполномоченный орган" };
}

function task(duty: Duty, names: NamesOfDuty): LocalizedText {
  const { kk, ru } = occasion(duty, names);
  switch (duty.name) {
    case "INVENTORY": return { kk: `${kk} бойынша мемлекеттік көрсетілетін қызметтерді түгендеу`, ru: `провести инвентаризацию государственных услуг за ${ru}` };
    case "PROPOSALS_STATE_SERVICES": return { kk: `${kk} бойынша мемлекеттік көрсетілетін қызметтер жөнінде ұсыныстар енгізу`, ru: `внести предложения по государственным услугам за ${ru}` };
    case "PROPOSALS_SOCIALLY_SIGNIFICANT": return { kk: `${kk} бойынша әлеуметтік маңызы бар көрсетілетін қызметтер жөнінде ұсыныстар енгізу`, ru: `внести предложения по социально значимым услугам за ${ru}` };
    case "PORTAL_DETAILS": return { kk: `${kk} бойынша көрсетілетін қызметтер туралы мәліметтерді «электрондық үкімет» порталында орналастыру`, ru: `разместить на портале «электронного правительства» сведения об услугах за ${ru}` };
    case "DECISION": return { kk: `${kk} ұсыныстары бойынша тізілімге өзгерістер енгізу не бас тарту туралы уәжді қорытынды жіберу`, ru: `внести изменения в реестр или направить мотивированное заключение об отклонении по предложениям за ${ru}` };
    case "INFORM_AFTER_ACT": return { kk: `${kk} байланысты қызмет көрсету тәртібі туралы ақпаратты жаңартып, Бірыңғай байланыс орталығына жіберу`, ru: `обновить информацию о порядке оказания услуг и направить её в Единый контакт-центр: ${ru}` };
    case "INFORM_OF_ORDER": {
      const to = RECEIVERS[duty.receiver ?? "UNKNOWN"];
      return { kk: `${kk} байланысты қызмет көрсету тәртібі туралы ақпаратты ${to.kk} беру`, ru: `предоставить ${to.ru} информацию о порядке оказания услуг: ${ru}` };
    }
    case "REVIEW_AFTER_ACT_CHANGE": return { kk: `${kk} байланысты ${serviceName(duty, names).kk} көрсетілетін қызметін қайта қарау`, ru: `пересмотреть услугу ${serviceName(duty, names).ru}: ${ru}` };
    case "INCLUDE_FOUND_SERVICE": return { kk: `${kk} табылған көрсетілетін қызметті тізілімге енгізуді ұсыну${quoted(duty.found?.name ?? null).kk}`, ru: `предложить включить в реестр услугу, выявленную ${ru}${quoted(duty.found?.name ?? null).ru}` };
    case "PUBLIC_DISCUSSION": return { kk: `${kk} орналастырылған жобаны көпшілік талқылау және оның есебін орналастыру${actName(duty, names).kk}`, ru: `провести публичное обсуждение проекта, размещённого ${ru}, и разместить отчёт о нём${actName(duty, names).ru}` };
    case "DIGITISE_NEW_SERVICE": return { kk: `${kk} тізілімге енгізілген ${serviceName(duty, names).kk} көрсетілетін қызметін электрондық нысанға көшіру`, ru: `перевести в электронный формат услугу ${serviceName(duty, names).ru}, включённую в реестр ${ru}` };
    default: return unreachable(duty.name);
  }
}

const RECEIVERS = {
  CONTACT_CENTRE: { kk: "Бірыңғай байланыс орталығына", ru: "Единому контакт-центру" },
  STATE_CORPORATION: { kk: "Мемлекеттік корпорацияға", ru: "Государственной корпорации" },
  UNKNOWN: { kk: "алушыға (кім екені белгісіз)", ru: "получателю (кому, неизвестно)" },
} as const;

/** The quarter, the change of the act, or the day. */
function occasion(duty: Duty, names: NamesOfDuty): LocalizedText {
  switch (duty.name) {
    case "INFORM_AFTER_ACT":
    case "INFORM_OF_ORDER":
    case "REVIEW_AFTER_ACT_CHANGE": {
      const day = onDay(duty.arisesOn);
      const act = named(names.act, duty.act ?? "");
      return { kk: `«${act.kk}» актісінің ${day.kk} өзгеруіне`, ru: `акт «${act.ru}» изменён ${day.ru}` };
    }
    case "INCLUDE_FOUND_SERVICE": return onDay(duty.found?.on ?? duty.arisesOn);
    case "PUBLIC_DISCUSSION":
    case "DIGITISE_NEW_SERVICE": return onDay(duty.arisesOn);
    default: {
      const quarter = parseQuarter(duty.period ?? "");
      return quarter === null ? onDay(duty.arisesOn) : quarterInWords(quarter);
    }
  }
}

function serviceName({ service }: Duty, names: NamesOfDuty): LocalizedText {
  const { kk, ru } = quoted(names.service, " ");
  return { kk: `${service}${kk}`, ru: `${service}${ru}` };
}

function actName({ act }: Duty, names: NamesOfDuty): LocalizedText {
  return quoted(names.act ?? { kk: act, ru: act });
}

function quoted(text: LocalizedText | null, before = ": "): LocalizedText {
  return { kk: text?.kk == null ? "" : `${before}«${text.kk}»`, ru: text?.ru == null ? "" : `${before}«${text.ru}»` };
}

/** A name that is missing in a language is not taken from the other: the id stands for it. */
function named(name: LocalizedText | null, id: string): LocalizedText {
  return { kk: name?.kk ?? id, ru: name?.ru ?? id };
}
