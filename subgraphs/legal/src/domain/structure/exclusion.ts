const LOOKED_AT = 200;
/** A unit that is out of the text says so at once, or after the marks of its neighbours that went with it. */
const NEIGHBOURS = "(?:[\\s,;–—-]|\\d+(?:-\\d+)*[.)]|и(?=\\s)|және(?=\\s))*";
const EXCLUDED = new RegExp(
  `^${NEIGHBOURS}(?:исключ(?:ен|ена|ено|ены)(?!\\p{L})|утратил[аои]?\\s+силу(?!\\p{L})|(?:алып|алынып)\\s+таста(?:лды|лсын|лған)|күш[іi]\\s+жойыл(?:ды|ған)(?!\\p{L}))`,
  "iu",
);
const BY_NOTE = new RegExp(
  "^(?:Сноска|Ескерту)\\.\\s*(?:(?:стать|глав|пункт|подпункт|раздел|параграф|приложени)\\p{L}*\\s+№?\\s*[\\d-]+\\)?\\s+(?:исключ(?:ен|ена|ено)|утратил[аои]? силу)"
  + "|\\d+(?:-\\d+)*\\)?\\s?-?\\s?(?:бап|тарау|тармақ|тармақша|бөл[іi]м|параграф|қосымша)\\s+(?:(?:алып|алынып) таста(?:лды|лсын|лған)|күш[іi] жойыл(?:ды|ған)))",
  "iu",
);

/** Whether the words after a unit's mark, or its heading, say that it was excluded. */
export function saysExcluded(words: string): boolean {
  return EXCLUDED.test(words.slice(0, LOOKED_AT));
}

/** Whether a note says of the whole unit that it names first that it was excluded. */
export function noteExcludes(note: string): boolean {
  return BY_NOTE.test(note.slice(0, LOOKED_AT));
}
