/** «3.», «3)», «2-1)», «1\)» as Markdown writes it, «IV.»; not 1.5. */
const NUMBERED = /[*_]{0,3}(?:\d{1,4}(?:-\d{1,3}){0,3}\\?[.)]|[IVXІХ]{1,6}\\?\.)(?!\d)/y;
const TITLED =
  /[*_]{0,3}(?:(?:статья|глава|раздел|подраздел|параграф|приложение|примечание|сноска|қосымша|ескерту|ескертпе|мазмұны)(?![а-яёәғқңөұүһі])|\d{1,4}(?:-\d{1,3})?\s?-(?:бап|тарау|бөлім|қосымша|параграф)(?![а-яёәғқңөұүһі]))/iy;
/** What stands beneath an act's title: «Приказ Министра … от 8 февраля 2024 года № 53», «Зарегистрирован в …». */
const REQUISITES = /(?:Совместный\s+приказ|Приказ|Постановление|Решение|Указ|Закон|Кодекс)\s[^\n;:"«]{0,200}?(?:от\s+\d|№)|Зарегистрирован[оа]?\s+в\s/y;
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
