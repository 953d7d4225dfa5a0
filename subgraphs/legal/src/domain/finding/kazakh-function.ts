/** Verbal nouns of what state services do, as they end a name. */
const ACTIONS = "беру|тіркеу|жаңарту|алмастыру|таныстыру|таңбалау|жазу|орналастыру|есептеу|толтыру|қою|ұсыну|тағайындау|енгізу|қосу|алу|келісу|бекіту|аттестаттау|аккредиттеу|лицензиялау|қабылдау|ресімдеу|рәсімдеу|куәландыру|растау|тану|өткізу|өтеу|субсидиялау|анықтау|белгілеу|ауыстыру|ұзарту|жүргізу|көрсету|төлеу|тіркелу|бөлу|айқындау|шығару|жіберу|апостильдеу|заңдастыру|сертификаттау|босату|қайтару|жасау|дайындау|паспорттау|брондау|әзірлеу|сараптау|өзгерту|тоқтату|тоқтата тұру|қайта бастау|тапсыру|табыстау|босату|сақтандыру|сараптамалау|(?<=(?:мен|пен|бен) )қамтамасыз ету|рұқсат ету|айырбастау";
const ENDS_IN_ACTION = new RegExp(`^(.*?\\s)(${ACTIONS})(?:дың|дің|тың|тің|ның|нің|ды|ді)?$`, "iu");
const DOCUMENT = /\s+(?:(?:тәртіб|қағидалар|ереже|нұсқаулығ|регламент|стандарт|рәсім|шарттар|мерзімдер)\p{L}*(?:\s+(?:мен|және)\s+\p{L}+)?)(?:\s+(?:бекіту|туралы))*(?:\s+(?:нұсқаулы[қғ]|ереже|қағидалар|регламент)\p{L}*(?:\s+бекіту\s+туралы)?)?\s*$|\s+(?:туралы|жөніндегі)\s+(?:ереже|қағида|нұсқаулық|нұсқаулығ)\p{L}*(?:\s+бекіту\s+туралы)?\s*$|\s+жөніндегі\s+(?:нұсқаулы[қғ]|қағидалар|регламент)\p{L}*(?:\s+бекіту\s+туралы)?\s*$/iu;
const LEAD = /^(?:(?:осы|үлгілік|уақытша)\s+)+/iu;

/** Any other verbal noun, and those of them that tell of an office's own work. */
const ENDS_IN_ANY_ACTION = /^(.*?\s)(\p{L}{2,}[уү])(?:дың|дің|тың|тің|ның|нің|ды|ді)?$/iu;
const OWN_WORK = /^(?:жүргізу|қалыптастыру|ұйымдастыру|бақылау|басқару|пайдалану|қолдану|сақтау|қарау|жоспарлау|қаржыландыру)$/iu;

/** «тағайындаудың және төлеудің ережесі»: nouns joined to the last stand in its case. */
const JOINED_GENITIVE = /(?<!\p{L})(\p{L}{2,60}[уү])(?:дың|дің)(\s+(?:және|мен)\s+)$/iu;

/** `any`: of titles of which something else tells already that a service is meant. */
export function kazakhFunction(heading: string, any = false): string | null {
  const words = heading.replace(/\s+/gu, " ").replace(/\.$/u, "").trim();
  const rest = words.replace(LEAD, "").replace(DOCUMENT, "");
  const match = ENDS_IN_ACTION.exec(rest) ?? (any ? ENDS_IN_ANY_ACTION.exec(rest) : null);
  if (match === null || (any && OWN_WORK.test(match[2] ?? ""))) return null;
  const name = `${(match[1] ?? "").replace(JOINED_GENITIVE, "$1$2")}${(match[2] ?? "").toLowerCase()}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
