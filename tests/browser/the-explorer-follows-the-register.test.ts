import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { browserRequired, chromiumPath } from "../support/config";
import { explorerUnderTest, type ExplorerUnderTest } from "../support/explorer-under-test";
import { describeWith, fileNeed } from "../support/needs";
import { openBrowser } from "../support/open-browser";
import { cutOffOutsideWorld, type OutsideWorld } from "../support/outside-world";


describeWith(fileNeed("Chromium", chromiumPath, browserRequired, "TIZILIM_REQUIRE_BROWSER=1"), "the explorer's tab of a subscription", () => {
  let server: ExplorerUnderTest;
  let outside: OutsideWorld;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await explorerUnderTest();
    outside = await cutOffOutsideWorld();
    browser = await openBrowser(outside.proxy);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "ru-RU" })).newPage();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await outside.close();
  });

  it("shows the newest entry, and after a lost connection goes on from its number", async () => {
    const asked: Array<string | undefined> = [];
    page.on("request", (request) => {
      if (request.headers()["accept"] === "text/event-stream") asked.push(request.headers()["last-event-id"]);
    });
    // The first stream breaks off after three entries, as a lost connection does.
    let isFirst = true;
    await page.route("**/graphql", async (route) => {
      if (!isFirst || route.request().headers()["accept"] !== "text/event-stream") return route.continue();
      isFirst = false;
      const first = (number: number): string => `event: next\nid: ${number}\ndata: {"data":{"registerEntryAdded":{"number":${number}}},"extensions":{"number":${number}}}\n\n`;
      await route.fulfill({ status: 200, contentType: "text/event-stream", body: [1, 2, 3].map(first).join("") });
    });
    await page.goto(server.origin);
    // A tab that is clicked before the editors are there shows the words of the first.
    for (const place of [".graphiql-query-editor", ".graphiql-response"]) await page.locator(`${place} .monaco-editor`).first().waitFor();
    await page.getByRole("tab", { name: "RegisterEntryAdded" }).click();
    await page.locator(".graphiql-query-editor").getByText("subscription").first().waitFor();
    const cut = page.waitForResponse((response) => response.request().headers()["accept"] === "text/event-stream");
    await page.getByRole("button", { name: "Execute query" }).click();
    await cut;
    const end = await newestEntry(server.origin);
    await page.locator(".graphiql-response").getByText(`"number": ${end}`).first().waitFor();
    expect(asked).toEqual([undefined, "3"]);
    await page.getByRole("button", { name: "Stop query" }).click();
    expect(outside.asked).toEqual([]);
  });
});

async function newestEntry(origin: string): Promise<number> {
  const answer = await fetch(`${origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "{ registry { revision } }" }) });
  return ((await answer.json()) as { data: { registry: { revision: number } } }).data.registry.revision;
}
