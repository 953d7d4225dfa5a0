import type { Block } from "../text/block";

const MOST_BLOCKS = 20;
const OPENING = /^[*_]*(?:Примечание\s+(?:ИЗПИ|РЦПИ|РГП)|(?:ҚР\s?)?(?:ҚЗАИ|РҚАО|ЗҚАИ)\s?-?\s?(?:ның|н[іi]ң|дан|ден)?\s*ескерт)/iu;
const SAYING = /предусм[оа]тр|вводит?ся в действие|көзделг|көзделе|көзделіп|көзделсе|қолданысқа енгіз/iu;
const OF_A_UNIT = /^(?:В\s|Подпункт|Пункт|Част|Абзац|Стать|Глав|Раздел|Параграф|Заголов|Преамбул|Приложени|Закон|Кодекс|Правил|\d+(?:-\d+)*(?:\)|-)\s?(?:тарма|ба[пб]|тарау|бөл|параграф|қосымша)|Тақырып|Осы\s)/iu;

/** Older acts have such a note of their spelling: it announces nothing. */
const OF_SPELLING = /пунктуаци/iu;

/** «Примечание ИЗПИ!», «ҚЗАИ-ның ескертпесі!»: what follows is announced and not in force, unless it tells of something else. */
export function opensAnnouncement(text: string): boolean {
  return OPENING.test(text.slice(0, 60));
}

/** Whether the words of such a note announce a change. */
export function announces(words: string): boolean {
  return SAYING.test(words);
}

/**
 * The block after the last one of an announcement that opens at `at`: the note alone says nothing, so the next block tells
 * what is announced, and further ones where they are set in red or say it of a unit.
 */
export function announcementEnd(blocks: ReadonlyArray<Block>, at: number): number {
  const told = SAYING.test((blocks[at] as Block).text);
  let end = at + 1;
  let said = told;
  for (let next = at + 1; next < blocks.length && next < at + MOST_BLOCKS; next += 1) {
    const { form, text, emphasis } = blocks[next] as Block;
    if (form === "BLANK") continue;
    if (form === "STRAY" || form === "HEADING" || opensAnnouncement(text)) break;
    const saying = SAYING.test(text.slice(0, 1_000)) && (OF_A_UNIT.test(text) || emphasis.red);
    if (!saying && !emphasis.red && !(next === at + 1 && OF_SPELLING.test(text))) break;
    said ||= saying || OF_SPELLING.test(text);
    end = next + 1;
  }
  return said ? end : at + 1;
}
