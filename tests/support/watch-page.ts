import type { BrowserContext, Page } from "playwright-core";

export interface PageWatch {
  readonly outsideRequests: string[];
  readonly consoleErrors: string[];
  readonly policyViolations: string[];
}

/** Notes what a page must not do: reach beyond its origin, log errors, break its content policy. Call before it opens. */
export async function watchPage(context: BrowserContext, page: Page, origin: string): Promise<PageWatch> {
  const watch: PageWatch = { outsideRequests: [], consoleErrors: [], policyViolations: [] };
  context.on("request", (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (target !== origin && protocol !== "data:") watch.outsideRequests.push(request.url());
  });
  context.on("weberror", (event) => watch.consoleErrors.push(String(event.error())));
  page.on("console", (message) => {
    if (message.type() === "error") watch.consoleErrors.push(message.text());
  });
  await page.exposeFunction("noteViolation", (text: string) => watch.policyViolations.push(text));
  await page.addInitScript(
    'addEventListener("securitypolicyviolation", (e) => noteViolation(`${e.effectiveDirective}: ${e.blockedURI} ${e.sample}`))',
  );
  return watch;
}
