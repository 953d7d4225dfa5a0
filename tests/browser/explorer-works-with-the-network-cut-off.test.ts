import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { browserRequired, chromiumPath } from "../support/config";
import { exampleDocuments } from "../support/example-documents";
import { explorerUnderTest } from "../support/explorer-under-test";
import type { ExplorerUnderTest } from "../support/explorer-under-test";
import { describeWith, fileNeed } from "../support/needs";
import { openBrowser } from "../support/open-browser";
import { cutOffOutsideWorld } from "../support/outside-world";
import type { OutsideWorld } from "../support/outside-world";
import { watchPage } from "../support/watch-page";
import type { PageWatch } from "../support/watch-page";

const chromium = fileNeed("Chromium", chromiumPath, browserRequired, "TIZILIM_REQUIRE_BROWSER=1");

describeWith(chromium, "the explorer with the network cut off", () => {
  let server: ExplorerUnderTest;
  let outside: OutsideWorld;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    server = await explorerUnderTest();
    outside = await cutOffOutsideWorld();
    browser = await openBrowser(outside.proxy);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await outside.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "kk-KZ" });
    page = await context.newPage();
    watch = await watchPage(context, page, server.origin);
  });

  afterEach(() => context.close());

  const expectQuietPage = () => {
    expect(watch).toEqual({ outsideRequests: [], consoleErrors: [], policyViolations: [] });
    expect(outside.asked).toEqual([]);
  };

  /** The button does nothing before both editors stand. */
  const run = async () => {
    for (const place of [".graphiql-query-editor", ".graphiql-response"]) await page.locator(`${place} .monaco-editor`).first().waitFor();
    const answered = page.waitForRequest((request) => request.method() === "POST" && !isIntrospection(request.postData()));
    await page.getByRole("button", { name: "Execute query" }).click();
    return answered;
  };

  it("opens with the main example first and brings its answer to the screen", async () => {
    await page.goto(server.origin);
    expect(await page.title()).toBe("Tizilim — мемлекеттік көрсетілетін қызметтер тізілімі / реестр государственных услуг");
    await page.getByRole("tab", { name: "FirstServices" }).waitFor();
    await run();
    for (const words of server.expectedWords) await page.locator(".graphiql-response").getByText(words).first().waitFor();
    expect(await page.locator(".graphiql-response").innerText()).not.toContain('"errors"');
    expect(await page.locator(".unicode-highlight").count()).toBe(0);
    expectQuietPage();
  });

  it("has a tab for each of the ready examples", async () => {
    await page.goto(server.origin);
    await page.getByRole("tab").first().waitFor();
    expect(await page.getByRole("tab").count()).toBe(exampleDocuments().length);
  });

  it("opens an example from its panel in the tab that holds it, with its variables", async () => {
    await page.goto(server.origin);
    await page.locator(".graphiql-query-editor .monaco-editor").first().waitFor();
    await page.getByRole("button", { name: /Мысалдар/ }).click();
    await page.getByRole("button", { name: /^Беттеп оқу/ }).click();
    await page.getByRole("tab", { name: "Pages", selected: true }).waitFor();
    await page.locator(".graphiql-query-editor").getByText("Pages").first().waitFor();
    const { query, variables } = JSON.parse((await run()).postData() ?? "{}") as { query?: unknown; variables?: unknown };
    expect({ query, variables }).toEqual({ query: expect.stringContaining("query Pages(") as unknown, variables: { first: 5, after: null } });
    expect(await page.getByRole("tab").count()).toBe(exampleDocuments().length);
    expectQuietPage();
  });

  it("sends the token with requests, keeps it for the session only and forgets it when cleared", async () => {
    await page.goto(server.origin);
    await page.locator("#access-token").fill(`Bearer ${server.token}`);
    const sent = await run();
    expect(sent.headers().authorization).toBe(`Bearer ${server.token}`);
    expect((await sent.response())?.status()).toBe(200);
    const kept = await page.evaluate("[JSON.stringify(sessionStorage), JSON.stringify(localStorage)]");
    expect(kept).toEqual([expect.stringContaining(server.token), expect.not.stringContaining(server.token)]);
    await page.locator(".token-box button").click();
    expect((await run()).headers().authorization).toBeUndefined();
    expectQuietPage();
  });

  it("says of what is pasted for a token that it is none, and sends nothing of it", async () => {
    await page.goto(server.origin);
    await page.locator("#access-token").fill("REGISTRAR");
    await page.getByText("бұл токен емес").waitFor();
    expect((await run()).headers().authorization).toBeUndefined();
    expectQuietPage();
  });

  it.each([
    ["Қаз", "kk", "Мысалдар"],
    ["Рус", "ru", "Примеры"],
    ["Eng", "en", "Examples"],
  ])("speaks the chosen language: %s", async (button, language, heading) => {
    await page.goto(server.origin);
    await page.getByRole("button", { name: button }).click();
    await page.getByRole("button", { name: /Мысалдар/ }).click();
    await page.getByRole("heading", { name: heading, exact: true }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
  });

  it("shows schema docs, history and the field explorer", async () => {
    await page.goto(server.origin);
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-doc-explorer").getByRole("link", { name: "Query" }).first().waitFor();
    await page.getByRole("button", { name: "Show History" }).click();
    await page.locator(".graphiql-history").waitFor();
    await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
    await page.locator(".graphiql-explorer-root").waitFor();
    expectQuietPage();
  });

  it("opens the schema pages from its header", async () => {
    await page.goto(server.origin);
    await page.locator('a[href="/docs/schema/"]').click();
    await page.getByRole("heading", { name: "searchServices" }).waitFor();
    expect(await page.locator('a[href^="http"]').count()).toBe(0);
    expectQuietPage();
  });
});

function isIntrospection(body: string | null): boolean {
  return body?.includes("__schema") ?? false;
}
