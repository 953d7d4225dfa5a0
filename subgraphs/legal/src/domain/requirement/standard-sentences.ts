import type { Language } from "@tizilim/common/pure/localized-text";
import type { RequirementItem } from "./requirement-item";

/** An item said in a sentence of a standard, without a label before it. */
export interface ItemSentence {
  readonly item: RequirementItem;
  /** Where its sentence begins. */
  readonly start: number;
  /** Offsets of what it says; `to` is infinite where it says it to the end of the line. */
  readonly from: number;
  readonly to: number;
}

interface SentencePattern {
  readonly item: RequirementItem;
  /** Group `says`; without it, the sentence says it as a whole. */
  readonly form: RegExp;
  readonly needs?: RegExp;
  readonly unless?: RegExp;
}

const LONGEST = 900;
/** Of an address or a number: ends no sentence. */
const DOT_WITHIN = /\.(?=\S)/g;
/** The name of the service, and «(далее – …)»: their words say nothing of an item. */
const NAME_OR_SHORT_NAME = /(?<=(?:услуг[аиу]|^) )"[^"]{1,300}"|^"[^"]{1,300}"|\((?:далее|бұдан)[^)]*\)/gu;
const SHORT_NAME_SIGN = 6;
const SERVICE = String.raw`(?:государственн\p{L}+ )?(?:электронн\p{L}+ )?услуг[аиу]`;
const CHANNEL = /через|посредством|услугодател|канцеляри|корпораци|центр|(?<!\p{L})цон(?!\p{L})|портал/u;
const NAMED = String.raw`(?: "[^"]{1,300}"){0,2}(?: \([^)]{0,200}\))?`;

const PATTERNS: Readonly<Record<Language, ReadonlyArray<SentencePattern>>> = {
  RU: [
    { item: "PROVIDER", form: new RegExp(String.raw`^${SERVICE}${NAMED} (?:оказыва|предоставля)\p{L}+ (?<says>(?=(?:\p{L}+ )?(?:\p{L}+(?:ами|ями|ыми|ими|ом|ем|ым|им|ой|ей|ью)|ргп|нао|ао|гу|кгу|ргу|гкп|кгп|гккп|ргкп|мио|мид|мвд)(?!\p{L}))(?!(?:бес)?платн|безвозмезд|на |в |во |через|физическ|юридическ|по |при |с |со |без |круглосуточн|не |гражданам|лицам|всем|ежедневно|согласно|для |за |до |посредством|следующ|также|автоматич|проактивн|один|одн|только физ|только юр|исключительно)[^;:]{4,400}?)(?= \(далее|, (?:при[её]м|выдача|а также при[её]м)|\. |[.;:]?$)`, "u") },
    { item: "PROVIDER", form: /^услугодател(?:ем|ями)(?: [^.]{0,60})? явля(?:е|ю)тся (?<says>[^;]{4,400}?)(?= \(далее|\. |[.;:]?$)/u },
    { item: "PROVIDER", form: new RegExp(String.raw`^${SERVICE}${NAMED} (?:оказыва|предоставля)[ею]т (?<says>[^;:]{4,400}?)(?= \(далее|, (?:при[её]м|выдача)|\. |[.;:]?$)`, "u") },
    { item: "PROVIDER", form: /^(?:оказание|предоставление) (?:государственной )?услуги (?:осуществля|производ|обеспечива)\p{L}+ (?<says>(?!через|на |в |по |с )[^;:]{4,400}?)(?= \(далее|\. |[.;:]?$)/u },
    { item: "CHANNELS", form: /(?<says>(?<!\p{L})(?:при[её]м|выдача|подача)(?: [^.;]{0,140})?(?: (?:осуществля|производ)\p{L}+| ?- |: ?)[^]*)/u, needs: CHANNEL, unless: /понедельник|ежедневно|по графику|круглосуточ|с \d{1,2}[.:·]\d\d/u },
    { item: "CHANNELS", form: /(?<says>(?:заявлени\p{L}*|документ\p{L}*|обращени\p{L}*|запрос\p{L}*)[^.;]{0,120} (?:принима|пода|представля|направля|выда)\p{L}+[^.;]{0,120}(?:через|посредством|на портал|в канцеляри|в государственную корпораци)[^]*)/u },
    { item: "CHANNELS", form: new RegExp(String.raw`^${SERVICE} (?:оказывается|предоставляется) (?<says>(?:через|посредством|на портал|в канцеляри|в государственной корпорац)[^]*)`, "u") },
    { item: "CHANNELS", form: new RegExp(String.raw`^${SERVICE}${NAMED} (?:оказывается|предоставляется|доступна|можно получить)[^.;]{0,120} (?<says>(?:через|посредством|на портале)[^]*)`, "u"), needs: CHANNEL },
    { item: "CHANNELS", form: /(?<says>(?<!\p{L})(?:обра[тщ])\p{L}*[^.;]{0,120}(?:через|в канцеляри|на портал|в государственную корпораци|в цон|к услугодател|в центр)[^]*)/u, unless: /жалоб|суд/u },
    { item: "FEE", form: new RegExp(String.raw`^${SERVICE}${NAMED}(?: для (?:физических|юридических)[^.]{0,60})? (?:(?:оказыва|предоставля)\p{L}+ (?:[^.]{0,160}? )??)?(?:является )?(?<says>(?:на )?(?:бес|не)?(?:платн|возмездн|безвозмездн)\p{L}*[^]*)`, "u") },
    { item: "FEE", form: /^(?:плата|оплата|сбор|государственная пошлина)[^.]{0,160} (?:не )?взимается/u },
    { item: "FEE", form: /^за (?:оказание|предоставление|услугу|выдачу|получение)[^.]{0,120} (?:взима|уплачива|не взима|бер[её]тся|установлен)\p{L}*[^]*/u },
    { item: "FEE", form: /^(?:взима|уплачива)\p{L}+[^]*/u },
    { item: "TERM", form: /^(?:(?:максимальн|предельн|общ)\p{L}+ )?срок\p{L}*(?: [^.:]{0,160})? (?:составля\p{L}+|не превыша\p{L}+|не более|не долж\p{L}+|равен) (?<says>[^]+)/u },
    { item: "TERM", form: new RegExp(String.raw`^${SERVICE}${NAMED} (?:оказывается|предоставляется) (?:[^.]{0,120} )?(?<says>(?:в течение|не позднее|в срок|в день|незамедлительно)[^]+)`, "u"), unless: /рабочего дня услугодателя/u },
    { item: "TERM", form: /^(?:решение|справка|разрешение|ответ|документ|услугополучателю)[^.]{0,120} (?:принимается|выда[её]тся|направляется) (?<says>(?:в течение|не позднее|в срок)[^]+)/u },
    { item: "FORM", form: new RegExp(String.raw`^${SERVICE}${NAMED} (?:оказывается|предоставляется) (?<says>(?:в|на) (?:электронн|бумажн|проактивн)[^]+)`, "u") },
    { item: "RESULT", form: /^(?:результат\p{L}*|итог\p{L}*)[^.:]{0,160}? явля[ею]тся:? ?(?<says>[^]+)/u },
    { item: "RESULT", form: /^(?:по результатам|в результате) (?:оказания|предоставления)[^.:]{0,160} (?<says>(?:услугополучател\p{L}* )?(?:выда|направля|получа)\p{L}+[^]+)/u },
    { item: "RESULT", form: /^(?:услугополучател\p{L}+|заявител\p{L}+) выда[её]тся (?<says>[^]+)/u },
    { item: "DOCUMENTS", form: /^к (?:заявлению|запросу|ходатайству) прилага\p{L}+:? ?(?<says>[^]*)/u },
    { item: "DOCUMENTS", form: /^(?:представля|прилага|пода|требу)\p{L}*[^.:]{0,60}(?:документ|сведени)\p{L}*:? ?(?<says>[^]*)/u },
    { item: "DOCUMENTS", form: /^для (?:получения|оказания)[^.]{0,200} (?:представля|прилага|подава|пода[ею]т|предъявля|необходимы)\p{L}*:? ?(?<says>[^]*)/u },
    { item: "DOCUMENTS", form: /^(?:услугополучател\p{L}+|заявител\p{L}+) (?:\([^)]*\) )?(?:представля|подает|предъявля)\p{L}*:? ?(?<says>[^]*)/u, unless: /жалоб/u },
    { item: "REFUSAL_GROUNDS", form: /^основани\p{L}+ (?:для |к )?отказ\p{L}*[^.:]{0,160}? (?<says>(?:явля[ею]тся|не име[ею]тся|не предусмотрен\p{L}*|отсутству[юе]т|служит|служат|нет)[^]*)/u },
    { item: "REFUSAL_GROUNDS", form: /^(?:отказ(?! в при[её]ме)\p{L}*|в (?:оказании|предоставлении)[^.]{0,80} отказыва\p{L}+|услугодател\p{L}+ (?:вправе )?отказ\p{L}+)[^]*/u, unless: /жалоб|обжал/u },
    { item: "SCHEDULE", form: new RegExp(String.raw`^${SERVICE} (?:оказывается|предоставляется) (?<says>(?:ежедневно|круглосуточно|в рабочие дни|в будние дни|с понедельника|по рабочим дням)[^]*)`, "u") },
    { item: "SCHEDULE", form: /^(?:при[её]м|услугодател\p{L}+|канцелярия|портал|государственная корпорация)[^.]{0,160}(?:понедельник|ежедневно|с \d{1,2}[.:·]\d\d|круглосуточно)[^]*/u },
  ],
  KK: [
    { item: "PROVIDER", form: /^(?:"[^"]{1,300}" )?мемлекеттік (?:көрсетілетін )?қызметті (?<says>(?!тегін|ақылы|электрондық|қағаз)[^;:]{4,400}?)(?: \(бұдан[^)]*\))? (?:көрсетеді|ұсынады|жүзеге асырады)/u },
    { item: "PROVIDER", form: /^(?:"[^"]{1,300}" )?мемлекеттік (?:көрсетілетін )?қызмет (?<says>(?!тегін|ақылы|электрондық|қағаз|жеке|заңды)[^;:]{4,400}?)(?: \(бұдан[^)]*\))? тарапынан/u },
    { item: "PROVIDER", form: /^(?<says>[^;:]{4,400}?) (?:мемлекеттік )?(?:көрсетілетін )?қызметті беруші болып табылады/u },
    { item: "CHANNELS", form: /(?<says>(?<!\p{L})(?:өтініш|құжат|сұрау|нәтиже)\p{L}*[^.;]{0,200} арқылы (?:[^.;]{0,60} )?(?:жүзеге асыр|қабылда|бер|ұсын|жүргіз)\p{L}*)/u },
    { item: "CHANNELS", form: /(?<says>(?<!\p{L})(?:өтініш|құжат)\p{L}*[^.;:]{0,120}(?:қабылдау|беру)[^.;:]{0,120}(?:жүзеге асырылады|жүргізіледі|арқылы): ?[^]*)/u },
    { item: "CHANNELS", form: /(?<says>(?<!\p{L})(?:өтініш|құжат)\p{L}*[^.;:]{0,60}(?:қабылдау|беру)[^.;:]{0,120}(?:кеңсе|портал|корпорация|орталы[қғ]|хқко)\p{L}*[^.;:]{0,40} (?:жүзеге асырылады|жүргізіледі))/u },
    { item: "CHANNELS", form: /^мемлекеттік (?:көрсетілетін )?қызмет (?<says>[^.;]{4,200} арқылы) көрсетіледі/u },
    { item: "FEE", form: /^(?:"[^"]{1,300}" )?мемлекеттік (?:көрсетілетін )?қызмет(?:тер|ті)?[^.;]{0,160} ?(?<says>(?<!\p{L})(?:тегін|ақылы|ақысыз)(?!\p{L})[^]*)/u },
    { item: "FEE", form: /^(?:төлем|төлемақы|ақы|алым|баж)\p{L}* алынбайды/u },
    { item: "FEE", form: /^мемлекеттік қызмет\p{L}* көрсеткені үшін[^.]{0,120}(?:алынады|төленеді|алынбайды)[^]*/u },
    { item: "TERM", form: /^(?:"[^"]{1,300}" )?мемлекеттік (?:көрсетілетін )?қызмет (?<says>[^.;]{2,160} (?:ішінде|кешіктірмей|кешіктірілмей)) көрсетіледі/u },
    { item: "TERM", form: /мерзімі(?: [^.:]{0,80})? (?<says>[^.:]{2,120}) (?:құрайды|аспайды)/u },
    { item: "FORM", form: /^(?:"[^"]{1,300}" )?мемлекеттік (?:көрсетілетін )?қызмет (?<says>(?:электрондық|қағаз|проактивті)[^.;]{0,160}) көрсетіледі/u, unless: /арқылы/u },
    { item: "FORM", form: /^(?:"[^"]{1,300}" )?мемлекеттік (?:көрсетілетін )?қызмет [^.;]{0,80}?(?<says>(?:электрондық|қағаз|проактивті)[^.;]{0,160} (?:нысанда|түрде|форматта)) (?:көрсетіледі|ұсынылады|жүзеге асырылады)/u, unless: /арқылы/u },
    { item: "RESULT", form: /^мемлекеттік (?:көрсетілетін )?қызмет\p{L}*(?: көрсету)?\p{L}* нәтижесі (?<says>[^.;:]{4,400}) болып табылады/u },
    { item: "RESULT", form: /^(?<says>[^.;:]{4,300}) мемлекеттік (?:көрсетілетін )?қызмет\p{L}*(?: көрсету)?\p{L}* нәтижесі болып табылады/u },
    { item: "DOCUMENTS", form: /^(?:мемлекеттік|көрсетілетін)[^.:]{0,200}(?:мынадай|келесі|қажетті) (?:құжаттар|мәліметтер)\p{L}*[^.:]{0,80}(?:ұсынады|береді|тапсырады|қажет|ұсынылады):? ?(?<says>[^]*)/u },
    { item: "DOCUMENTS", form: /^(?:көрсетілетін қызметті алушы|өтініш беруші|қызметті? алушы)[^.:;]{0,120}(?:мыналарды|келесілерді|мынаны) (?:ұсынады|береді|тапсырады|тіркейді|жолдайды|қоса береді):? ?(?<says>[^]*)/u, unless: /шағым/u },
    { item: "REFUSAL_GROUNDS", form: /бас тарт\p{L}+ (?:үшін )?(?:негіз|себеп)\p{L}*[^.:]{0,80}(?<!\p{L})(?:жоқ|көзделмеген|көзделмейді|болып табылады|белгіленбеген)[^]*/u },
    { item: "REFUSAL_GROUNDS", form: /бас тарт(?:уға|удың|у үшін)[^.:;]{1,400} (?:негіз(?:і|дер|дері)?|себеп) (?:болады|болып (?:табылады|саналады|есептеледі))[^]*/u, unless: /шағым/u },
    { item: "REFUSAL_GROUNDS", form: /^[^]{0,600}(?:қызмет\p{L}* көрсетуден )бас тарт(?:ады|ылады)[^]*/u, unless: /шағым/u },
    { item: "SCHEDULE", form: /^(?:портал|көрсетілетін қызметті беруші|қабылдау|мемлекеттік корпорация|хқко|хққо|халыққа қызмет көрсету орталы)[^.]{0,160}(?:дүйсенбі|тәулік бойы|сағат \d)[^]*/u },
  ],
};

/** The items that the sentences of a line say, each once; `line` is matchable text. */
export function itemSentences(line: string, from: number, language: Language): ItemSentence[] {
  const words = line.slice(from, from + LONGEST).replace(DOT_WITHIN, "·").replace(NAME_OR_SHORT_NAME, (name) => name.replace(/\p{L}/gu, (letter, at: number) => (name.startsWith("(") && at < SHORT_NAME_SIGN ? letter : "·")));
  const found = new Map<RequirementItem, ItemSentence>();
  for (const start of sentenceStarts(words)) {
    const sentence = words.slice(start);
    for (const { item, form, needs, unless } of PATTERNS[language]) {
      if (found.has(item)) continue;
      const match = form.exec(sentence);
      if (match === null || unless?.test(match[0]) === true || needs?.test(match[0]) === false) continue;
      const says = match.groups?.["says"];
      const at = from + start + match.index + (says === undefined ? 0 : match[0].lastIndexOf(says));
      found.set(item, { item, start: from + start, from: at, to: reachesEnd(match, says, sentence) ? Number.POSITIVE_INFINITY : says === undefined ? at + match[0].length : at + says.length });
    }
  }
  return [...found.values()];
}

/** Whether it goes on to the end of what was looked at, and so of the line. */
function reachesEnd(match: RegExpExecArray, says: string | undefined, sentence: string): boolean {
  return match.index + match[0].length === sentence.length && (says === undefined || match[0].endsWith(says));
}

function sentenceStarts(words: string): number[] {
  const starts = [0];
  for (const { index } of words.matchAll(/[.;] (?=\p{L})/gu)) if (starts.length < 5) starts.push(index + 2);
  return starts;
}
