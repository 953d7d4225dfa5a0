import { choose, CHOSEN, HERE, show } from "./go-to";

/** Marks that are shown, in the order of the page. */
export function shownMarks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-begins]")].filter((element) => element.closest("[hidden]") === null && element.offsetParent !== null);
}

/** Leads one mark on or back from where the reader is; around at the ends. Gives its place among all, from 1. */
export function stepToMark(step: 1 | -1): { readonly place: number; readonly of: number; readonly element: HTMLElement } | null {
  const marks = shownMarks();
  if (marks.length === 0) return null;
  const from = document.querySelector<HTMLElement>(`[data-begins]:focus, [data-begins][${CHOSEN}]`) ?? document.querySelector<HTMLElement>(`[${HERE}]`);
  const place = placeAfter(marks, from, step);
  const element = marks[place] as HTMLElement;
  choose(element.dataset["begins"]?.split(" ")[0] ?? "");
  show(element);
  return { place: place + 1, of: marks.length, element };
}

function placeAfter(marks: readonly HTMLElement[], from: HTMLElement | null, step: 1 | -1): number {
  if (from === null) return step === 1 ? 0 : marks.length - 1;
  const at = marks.indexOf(from);
  if (at >= 0) return (at + step + marks.length) % marks.length;
  const next = marks.findIndex((mark) => (from.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const after = next < 0 ? marks.length : next;
  return ((step === 1 ? after : after - 1) + marks.length) % marks.length;
}
