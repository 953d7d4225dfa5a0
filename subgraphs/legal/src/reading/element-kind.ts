const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that begin and end a block. */
export const BLOCK_ELEMENTS = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noscript ol optgroup option p pre script section select style summary table tbody td template textarea tfoot th thead title tr ul",
);

/** Elements whose content belongs to the page: scripts, styles, navigation, forms. */
export const STRAY_ELEMENTS = words("script style title head noscript template nav footer aside form button select option textarea iframe object svg");

export const VOID_ELEMENTS = words("area base br col embed hr img input link meta param source track wbr basefont bgsound frame");

/** Which open elements the opening of one ends, and where the search for them stops. */
const ENDED_BY: Readonly<Record<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }>> = {
  li: { ends: words("li"), within: words("ul ol menu dir table td th") },
  dt: { ends: words("dt dd"), within: words("dl table td th") },
  dd: { ends: words("dt dd"), within: words("dl table td th") },
  option: { ends: words("option"), within: words("select") },
  td: { ends: words("td th"), within: words("table tr") },
  th: { ends: words("td th"), within: words("table tr") },
  tr: { ends: words("tr"), within: words("table") },
  thead: { ends: words("thead tbody tfoot tr"), within: words("table") },
  tbody: { ends: words("thead tbody tfoot tr"), within: words("table") },
  tfoot: { ends: words("thead tbody tfoot tr"), within: words("table") },
  body: { ends: words("head"), within: words("body") },
};
const PARAGRAPH = { ends: words("p"), within: words("table td th li dd div article section blockquote body") };

export function endedBy(name: string): { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> } | null {
  return ENDED_BY[name] ?? (BLOCK_ELEMENTS.has(name) ? PARAGRAPH : null);
}

/** A closing tag reaches over these only when it is of a table itself. */
export const TABLE_WALLS = words("td th table");
export const TABLE_ELEMENTS = words("table thead tbody tfoot tr td th html body");
