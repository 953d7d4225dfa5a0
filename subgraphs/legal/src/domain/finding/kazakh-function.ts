/** Verbal nouns of what state services do, as they end a name. */
const ACTIONS = "беру|тіркеу|қою|ұсыну|тағайындау|енгізу|қосу|алу|келісу|бекіту|аттестаттау|аккредиттеу|лицензиялау|қабылдау|ресімдеу|рәсімдеу|куәландыру|растау|тану|өткізу|өтеу|субсидиялау|анықтау|белгілеу|ауыстыру|ұзарту|жүргізу|көрсету|төлеу|тіркелу|бөлу|айқындау|шығару|жіберу|апостильдеу|заңдастыру|сертификаттау|босату|қайтару";
const ENDS_IN_ACTION = new RegExp(`^(.*?\\s)(${ACTIONS})(?:дың|дің|тың|тің|ның|нің|ды|ді)?$`, "iu");
const DOCUMENT = /\s+(?:(?:тәртіб|қағидалар|ереже|нұсқаулығ|регламент|стандарт|рәсім|шарттар|мерзімдер)\p{L}*(?:\s+(?:мен|және)\s+\p{L}+)?)(?:\s+(?:бекіту|туралы))*\s*$/iu;
const LEAD = /^(?:(?:осы|үлгілік|уақытша)\s+)+/iu;

export function kazakhFunction(heading: string): string | null {
  const words = heading.replace(/\s+/gu, " ").replace(/\.$/u, "").trim();
  const rest = words.replace(LEAD, "").replace(DOCUMENT, "");
  const match = ENDS_IN_ACTION.exec(rest);
  if (match === null) return null;
  const name = `${match[1] ?? ""}${(match[2] ?? "").toLowerCase()}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
