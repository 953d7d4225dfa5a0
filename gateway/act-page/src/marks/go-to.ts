/** Attribute of the words that the reader was led to last. */
export const CHOSEN = "data-chosen";
/** Attribute of the part that the address leads to. */
export const HERE = "data-here";

/** Sets the view and the keyboard on an element. Twice: what lies between is laid out only when it comes near. */
export function show(element: HTMLElement): void {
  const scroll = () => element.scrollIntoView({ block: "center", behavior: "instant" });
  scroll();
  element.focus({ preventScroll: true });
  requestAnimationFrame(scroll);
}

/** Leads to the words of a mark, or to the part that they stand in where they are not in the text shown. */
export function goToMark(id: string, anchor: string): void {
  const mark = document.querySelector<HTMLElement>(`[data-begins~="${CSS.escape(id)}"]`);
  if (mark === null) {
    goToAnchor(anchor);
    return;
  }
  choose(id);
  show(mark);
}

export function choose(id: string): void {
  for (const element of document.querySelectorAll(`[${CHOSEN}]`)) element.removeAttribute(CHOSEN);
  for (const element of document.querySelectorAll(`[data-marks~="${CSS.escape(id)}"]`)) element.setAttribute(CHOSEN, "");
}

/** Leads to a part by its anchor, or to the nearest part around it that the text has. Says which; null where there is none. */
export function goToAnchor(anchor: string): string | null {
  for (let path = anchor; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
    const row = document.getElementById(path);
    if (row === null || row.dataset["row"] === undefined) continue;
    for (const element of document.querySelectorAll(`[${HERE}]`)) element.removeAttribute(HERE);
    row.setAttribute(HERE, "");
    show(row);
    return path;
  }
  return null;
}

/** From the words back to the verdict that rests on them. */
export function goToVerdictOf(mark: HTMLElement): boolean {
  for (const id of mark.dataset["begins"]?.split(" ") ?? []) {
    const verdict = document.querySelector<HTMLElement>(`[data-leads-to="${CSS.escape(id)}"]`);
    if (verdict === null) continue;
    const folded = verdict.closest("details");
    if (folded !== null) folded.open = true;
    if (verdict.offsetParent === null) document.getElementById("page-verdicts-toggle")?.click();
    requestAnimationFrame(() => show(verdict));
    return true;
  }
  return false;
}
