import type { Page } from "playwright-core";

/** Of the element that has the keyboard: what an expression over `at` says. */
export function focused<T>(page: Page, read: string): Promise<T> {
  return page.evaluate<T>(`(() => { const at = document.activeElement; return ${read}; })()`);
}

export function focusedInView(page: Page): Promise<boolean> {
  return focused(page, "at.getBoundingClientRect().top >= 0 && at.getBoundingClientRect().bottom <= innerHeight");
}

/** A strict policy lets no string be run as script, so the page is asked again and again. */
export async function untilFocused(page: Page, id: string): Promise<void> {
  for (const end = Date.now() + 20_000; (await focused(page, "at.id")) !== id; ) {
    if (Date.now() > end) throw new Error(`${id} was not reached but ${await focused<string>(page, "at.outerHTML.slice(0, 200)")}`);
    await page.waitForTimeout(50);
  }
}
