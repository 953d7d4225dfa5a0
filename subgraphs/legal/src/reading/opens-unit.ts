/** «3.», «3)», «2-1)», «1\)» as Markdown writes it, «IV.»; not 1.5. */
const NUMBERED = /[*_]{0,3}(?:\d{1,4}(?:-\d{1,3}){0,3}\\?[.)]|[IVXІХ]{1,6}\\?\.)(?!\d)/y;
const TITLED =
  /[*_]{0,3}(?:(?:статья|глава|раздел|подраздел|параграф|приложение|примечание|сноска|қосымша|ескерту|ескертпе|мазмұны)(?![а-яёәғқңөұүһі])|\d{1,4}(?:-\d{1,3})?\s?-(?:бап|тарау|бөлім|қосымша|параграф)(?![а-яёәғқңөұүһі]))/iy;
/** A line of requisites beneath an act's title: «Приказ Министра … от 8 февраля 2024 года № 53», «… 2024 жылғы 8 ақпандағы № 53 бұйрығы», and no sentence that cites an act. */
const REQUISITES =
  /(?:(?:Совместный\s+приказ|Приказ|Постановление|Решение|Указ|Закон|Кодекс)\s[^\n;:"«]{0,200}?от\s+\d{1,2}\s+[а-яё]+\s+\d{4}\s+года\s+№\s*[^\s.,;(]+|Қазақстан\s+Республикасы[^\n;:"«]{0,200}?\d{4}\s+жылғы[^\n;:"«]{0,40}№\s*\S+\s+(?:бұйрығы|қаулысы|шешімі))(?=\.?[^\S\n]*(?:\n|\r|$)|\.\s+Зарегистрирован)|Зарегистрирован[оа]?\s+в\s+(?:Министерстве|Реестре|Департаменте)/y;
const LISTED = /[–—•·▪●]\s/y;

/** Whether what stands at `at` is the number of a point or a subpoint. */
export function opensNumbered(source: string, at: number): boolean {
  NUMBERED.lastIndex = at;
  return NUMBERED.test(source);
}

/** Whether a unit of an act begins at `at`: a number, the word of an article or a chapter, an act's requisites, or a dash of a list. */
export function opensUnit(source: string, at: number): boolean {
  if (opensNumbered(source, at)) return true;
  TITLED.lastIndex = at;
  if (TITLED.test(source)) return true;
  REQUISITES.lastIndex = at;
  if (REQUISITES.test(source)) return true;
  LISTED.lastIndex = at;
  return LISTED.test(source);
}
