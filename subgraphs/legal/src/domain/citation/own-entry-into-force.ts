import type { Day } from "@tizilim/common/pure/day";
import type { ActText } from "../structure/act-text";
import type { Provision } from "../structure/provision";
import { entryIntoForceOf, type EntryIntoForce } from "./entry-into-force";
import { phraseOf, type Phrase } from "./phrase";

const OWN_RU = /настоящ\p{L}{1,4} (?:совместн\p{L}{1,4} )?(?:приказ|закон|кодекс|указ|постановлени|решени)/u;
const OWN_KK = /осы (?:бірлескен )?(?:бұйры|заң|кодекс|жарлы|қаулы|шешім)/u;
const ON_ADOPTION = /со дня (?:его |ее |их )?(?:подписания|принятия)|қол қойыл(?:ған|атын) күн(?:і|ін)нен/u;

/** When the act itself enters into force, as its own clause tells; null where it has none. «Со дня подписания» is the day of the act, where that is known. */
export function ownEntryIntoForce(text: ActText, adopted: Day | null): EntryIntoForce | null {
  for (const block of clauses(text.parts, text)) {
    const small = block.toLowerCase();
    const own = (text.language === "KK" ? OWN_KK : OWN_RU).exec(small);
    if (own === null) continue;
    const phrase = phraseOf(sentenceFrom(block, own.index), text.language);
    const entry = entryIntoForceOf(clauseOf(phrase), phrase.tokens);
    if (entry === null) continue;
    return entry.day === null && ON_ADOPTION.test(entry.words.toLowerCase()) ? { ...entry, day: adopted } : entry;
  }
  return null;
}

function* clauses(parts: ReadonlyArray<Provision>, text: ActText): Generator<string> {
  for (const part of parts) {
    if (part.kind === "APPENDIX" || part.kind === "TABLE" || part.role === "NOTE" || part.role === "FUTURE_CHANGE") continue;
    for (let at = part.blocks[0]; at < part.blocks[1]; at += 1) {
      const words = text.blocks[at]?.text ?? "";
      if (/действие|в силу|енгізіл|күшіне/.test(words)) yield words;
    }
    yield* clauses(part.children, text);
  }
}

/** Sentences end with a point and a capital letter behind it. */
function sentenceFrom(words: string, at: number): string {
  const rest = words.slice(at);
  const end = /\.\s+(?=\p{Lu})/u.exec(rest);
  return end === null ? rest : rest.slice(0, end.index + 1);
}

/** From «вводится» on; in Kazakh the whole sentence, since its verb stands last. */
function clauseOf({ text }: Phrase): string {
  const at = text.search(/ввод[а-я]{1,8} в действие|вступа[а-я]{1,4} в силу/);
  return (at < 0 ? text : text.slice(at)).replace(/[.;]$/, "");
}
