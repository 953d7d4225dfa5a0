import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { actPageUnderTest, type ActPageUnderTest } from "../support/act-page-under-test";
import { longAct } from "../support/acts/long-act";
import { PERMIT_ACT } from "../support/acts/permit-act";
import { browserRequired, chromiumPath } from "../support/config";
import { focused, focusedInView, untilFocused } from "../support/focused-element";
import { describeWith, fileNeed } from "../support/needs";
import { openBrowser } from "../support/open-browser";
import { cutOffOutsideWorld, type OutsideWorld } from "../support/outside-world";
import { watchPage, type PageWatch } from "../support/watch-page";

const chromium = fileNeed("Chromium", chromiumPath, browserRequired, "TIZILIM_REQUIRE_BROWSER=1");
const RUSSIAN_ACT = "V2000090101";
const LONG_ACT = "Z2600090300";
const SERVICE = "Выдача разрешения на временное проживание в Республике Казахстан";

describeWith(chromium, "the page of an act with the network cut off", () => {
  let server: ActPageUnderTest;
  let outside: OutsideWorld;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    server = await actPageUnderTest();
    await server.load(PERMIT_ACT);
    await server.load({ id: RUSSIAN_ACT, ru: readFileSync(resolve(__dirname, "../corpus/first/01-archive-references/act.ru.html"), "utf8") });
    await server.loadFile(LONG_ACT, longAct(300_000));
    outside = await cutOffOutsideWorld();
    browser = await openBrowser(outside.proxy);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await outside.close();
  });

  beforeEach(() => openPage({}));

  afterEach(() => context.close());

  async function openPage(options: NonNullable<Parameters<Browser["newContext"]>[0]>): Promise<void> {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "ru-RU", ...options });
    page = await context.newPage();
    watch = await watchPage(context, page, server.origin);
  }

  const open = async (id: string, place = "") => {
    await page.goto(`${server.origin}/acts/${id}${place}`);
    await page.locator("mark[data-begins]").first().waitFor();
  };

  const expectQuietPage = () => {
    expect(watch).toEqual({ outsideRequests: [], consoleErrors: [], policyViolations: [] });
    expect(outside.asked).toEqual([]);
  };

  const verdicts = () => page.locator("#page-verdicts");
  const itemRow = (name: string) => verdicts().getByRole("row", { name });

  it("shows both languages side by side, the same unit on one line", async () => {
    await open(PERMIT_ACT.id);
    const sides = page.locator('[id="rules/p-2/sp-2-1"] > .side');
    expect(await sides.allInnerTexts()).toEqual(["2-1) төлем түбіртегін береді.", "2-1) квитанцию об оплате."]);
    const [kk, ru] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    expect(kk?.y).toBe(ru?.y);
    expect((kk?.x ?? 0) + (kk?.width ?? 0)).toBeLessThanOrEqual(ru?.x ?? 0);
    expect([await sides.nth(0).getAttribute("lang"), await sides.nth(1).getAttribute("lang")]).toEqual(["kk", "ru"]);
    expectQuietPage();
  });

  it("tells the service found, its service of the register, and its ten items in both languages", async () => {
    await open(PERMIT_ACT.id);
    await verdicts().getByRole("heading", { name: SERVICE }).waitFor();
    expect(await verdicts().locator(".match").innerText()).toBe(`В реестре: 00101001 ${SERVICE}`);
    expect(await itemRow("Услугодатель").innerText()).toMatch(/есть\s+✓ есть/);
    expect(await itemRow("Срок оказания").innerText()).toMatch(/языки расходятся\s+≠ языки расходятся/);
    expect(await itemRow("Форма оказания").innerText()).toMatch(/не заполнено\s+∅ не заполнено/);
    expect(await itemRow("Основания для отказа").innerText()).toMatch(/отсутствует\s+✗ отсутствует/);
    expect(await verdicts().locator(".items tbody tr").count()).toBe(10);
  });

  it("marks in place what the verdicts rest on, each kind by a sign as well as by its colour", async () => {
    await open(PERMIT_ACT.id);
    const term = page.locator('[id="rules/app/tbl-1/r-4"] .side.ru mark');
    expect([await term.textContent(), await term.getAttribute("class"), await term.getAttribute("data-tag")]).toEqual(["5 (пять) рабочих дней", "disagrees", "≠1"]);
    const fee = page.locator('[id="rules/app/tbl-1/r-7"] .side.kk mark');
    expect([await fee.textContent(), await fee.getAttribute("class")]).toEqual(["Ақылы: 0,5 айлық есептік көрсеткіш", "discrepancy"]);
    expect(await fee.getAttribute("title")).toContain("В реестре: бесплатно; В акте: платно");
    expect(await page.locator('[id="rules/app/tbl-1/r-5"] .side.ru mark').getAttribute("class")).toBe("empty");
    expect(await page.locator('[id="p-3"] .side.ru del').textContent()).toContain("3. Исключен приказом");
    expect(await page.locator('[id="rules/p-1/note-1"] .note').first().getAttribute("data-label")).toBe("Сноска");
    expect(await page.locator('[id="rules/p-2/sp-2-1/future-1"] .future-change').count()).toBe(2);
  });

  it("leads from a verdict to its words by Enter, and back by Escape", async () => {
    await open(PERMIT_ACT.id);
    const verdict = itemRow("Результат").getByRole("button").last();
    await verdict.focus();
    await page.keyboard.press("Enter");
    expect(await focused(page, "at.textContent")).toBe("Разрешение на временное проживание");
    expect(await focusedInView(page)).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator(".words-button:focus").waitFor();
    expect(await focused(page, "at.closest('tr').cells[0].textContent")).toBe("Результат");
  });

  it("walks through every mark by keys, in order, and comes around", async () => {
    await open(PERMIT_ACT.id);
    const all = await page.evaluate<string[]>("[...document.querySelectorAll('mark[data-begins]')].map((mark) => mark.dataset.begins)");
    const walked: unknown[] = [];
    for (const _ of all) {
      await page.keyboard.press("n");
      walked.push(await focused(page, "at.dataset.begins"));
    }
    expect(walked).toEqual(all);
    expect(await page.locator(".said").innerText()).toContain(`Отметка: ${all.length} из ${all.length}`);
    await page.keyboard.press("ArrowRight");
    expect(await focused(page, "at.dataset.begins")).toBe(all[0]);
    await page.keyboard.press("p");
    expect(await focused(page, "at.dataset.begins")).toBe(all.at(-1));
    expect(await focusedInView(page)).toBe(true);
  });

  it("takes letters for nothing where they are turned off", async () => {
    await open(PERMIT_ACT.id);
    await page.getByRole("checkbox").uncheck();
    await page.keyboard.press("n");
    expect(await focused(page, "at.dataset.begins ?? null")).toBeNull();
  });

  it("opens at the provision that the address names, or at the nearest around it", async () => {
    await open(PERMIT_ACT.id, "#rules/p-2/sp-2-1");
    expect(await focused(page, "at.id")).toBe("rules/p-2/sp-2-1");
    expect(await focusedInView(page)).toBe(true);
    await page.evaluate('location.hash = "#rules/p-3/sp-9"');
    await untilFocused(page, "rules/p-3");
    expect(await page.locator(".said").innerText()).toBe("В тексте нет rules/p-3/sp-9, показано rules/p-3.");
  });

  it("skips to the text and to the verdicts", async () => {
    await open(PERMIT_ACT.id);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused(page, "at.id")).toBe("page-text");
    await page.getByRole("link", { name: "К выводам" }).focus();
    await page.keyboard.press("Enter");
    expect(await focused(page, "at.id")).toBe("page-verdicts");
  });

  it("shows script and markup in an act as text", async () => {
    await open(PERMIT_ACT.id);
    expect(await page.locator('[id="p-2"] .side.ru').innerText()).toContain("<script>document.title = 'чужая'</script> и знак <img src=x onerror=alert(1)>");
    expect(await page.locator("#page-text :is(script, img, style, iframe)").count()).toBe(0);
    expect(await page.title()).toContain(SERVICE);
    expectQuietPage();
  });

  it("leads to the acts that the text cites", async () => {
    await open(PERMIT_ACT.id);
    const link = page.locator('[id="preamble"] .side.ru a').first();
    expect(await link.getAttribute("href")).toMatch(/^\/acts\/Z1300000088/);
    await link.click();
    await page.getByRole("heading", { level: 1, name: "О государственных и социально ответственных услугах" }).waitFor();
    await page.getByText("Текст этого акта ещё не загружен.").waitFor();
    expectQuietPage();
  });

  it("gives a text of one language the whole width and says that the other is not loaded", async () => {
    await open(RUSSIAN_ACT);
    await page.getByText("Текст на казахском языке не загружен.").waitFor();
    expect(await page.locator("#page-text .side.kk").count()).toBe(0);
    expect(await page.locator("#page-text .side.ru mark").count()).toBeGreaterThan(5);
    expectQuietPage();
  });

  it("sets the languages one above the other on a narrow screen, with a switch between them", async () => {
    await context.close();
    await openPage({ viewport: { width: 400, height: 800 } });
    await open(PERMIT_ACT.id);
    const sides = page.locator('[id="p-1"] > .side');
    const [kk, ru] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    expect((kk?.y ?? 0) + (kk?.height ?? 0)).toBeLessThanOrEqual(ru?.y ?? 0);
    await page.getByRole("button", { name: "Русский" }).click();
    expect([await sides.nth(0).isVisible(), await sides.nth(1).isVisible()]).toEqual([false, true]);
    await page.getByRole("button", { name: "Показать выводы" }).click();
    await itemRow("Срок оказания").getByRole("button").first().click();
    expect(await focused(page, "at.textContent")).toBe("3 (үш) жұмыс күні");
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });

  it.each([
    ["Қаз", "kk", "Қорытындылар"],
    ["Рус", "ru", "Выводы"],
    ["Eng", "en", "Verdicts"],
  ])("speaks the chosen language: %s", async (button, language, heading) => {
    await open(PERMIT_ACT.id);
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.getByRole("heading", { name: heading, exact: true }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
  });

  it.each(["V2600099999", "no-identifier"])("says that there is no such act: %s", async (id) => {
    await page.goto(`${server.origin}/acts/${id}`);
    await page.getByRole("heading", { name: "Такого акта нет" }).waitFor();
  });

  it("keeps the text standing where the analysis has no answer, and asks again when told to", async () => {
    let silent = true;
    await page.route("**/graphql", (route) => (silent && (route.request().postData() ?? "").includes("AnalysisOfPage") ? route.fulfill({ status: 503, body: "" }) : route.continue()));
    await page.goto(`${server.origin}/acts/${PERMIT_ACT.id}`);
    await verdicts().getByText("Анализ сейчас недоступен.").waitFor();
    expect(await page.locator('[id="p-1"] .side.ru').innerText()).toContain("1. Утвердить прилагаемые Правила");
    silent = false;
    await verdicts().getByRole("button", { name: "Повторить" }).click();
    await verdicts().getByRole("heading", { name: SERVICE }).waitFor();
  });

  it("says that the acts have no answer, instead of an empty page", async () => {
    await page.route("**/graphql", (route) => route.abort());
    await page.goto(`${server.origin}/acts/${PERMIT_ACT.id}`);
    await page.getByText("Раздел правовых актов не ответил.").waitFor();
  });

  it("lays out an act of 300 KB without holding the hand for long", async () => {
    await page.addInitScript("globalThis.longest = 0; new PerformanceObserver((list) => { for (const task of list.getEntries()) longest = Math.max(longest, task.duration); }).observe({ type: 'longtask', buffered: true })");
    await page.goto(`${server.origin}/acts/${LONG_ACT}#art-300/p-2`);
    await untilFocused(page, "art-300/p-2");
    expect(await focusedInView(page)).toBe(true);
    expect(await page.locator("#page-text .row").count()).toBeGreaterThan(2_000);
    const longest = await page.evaluate<number>("longest");
    process.stderr.write(`act page: an act of 300 KB, longest task ${Math.round(longest)} ms\n`);
    expect(longest).toBeLessThan(1_500);
  });

  it("lists the acts and finds one by its number", async () => {
    await page.goto(`${server.origin}/acts/`);
    await page.getByRole("searchbox").fill(PERMIT_ACT.id);
    await page.getByText("Показано актов: 1 из 1").waitFor();
    await page.locator(`a[href="/acts/${PERMIT_ACT.id}"]`).click();
    await page.getByRole("heading", { level: 1, name: SERVICE }).waitFor();
    expectQuietPage();
  });
});
