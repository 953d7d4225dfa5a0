import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "@jest/globals";
import { amendService, excludeService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { browserRequired, chromiumPath } from "../support/config";
import { leastContrast } from "../support/contrast";
import { focused } from "../support/focused-element";
import { describeWith, fileNeed } from "../support/needs";
import { openBrowser } from "../support/open-browser";
import { cutOffOutsideWorld, type OutsideWorld } from "../support/outside-world";
import { BY_ORDER, FROM_THE_START, include, text } from "../support/register-world";
import { embeddedPlace, type RegistryPlace } from "../support/registry-place";
import { servedWorld, type ServedWorld } from "../support/served-world";
import { watchPage, type PageWatch } from "../support/watch-page";
import { openWorkflowWorld, OTHER_RULES, type WorkflowWorld } from "../support/workflow-world";

const chromium = fileNeed("Chromium", chromiumPath, browserRequired, "TIZILIM_REQUIRE_BROWSER=1");
const SHOTS = resolve(__dirname, "../../.build/service-page");
const NOW = "2026-10-02T06:00:00Z";

describeWith(chromium, "the page of a service, without any script and with the network cut off", () => {
  let place: RegistryPlace;
  let world: WorkflowWorld;
  let served: ServedWorld;
  let outside: OutsideWorld;
  let browser: Browser;
  let context: BrowserContext | null = null;
  let watch: PageWatch;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    place = embeddedPlace();
    world = await openWorkflowWorld({ engine: "libsql", settings: (name) => place.settings(name) }, { moment: NOW });
    await world.register.write(async (register) => {
      const values = {
        name: text("Баланың тууын тіркеу", "Регистрация рождения ребёнка"), governingAct: OTHER_RULES, term: text("1 жұмыс күні", "1 рабочий день"),
        channels: ["STATE_CORPORATION", "EGOV_PORTAL"] as const, forms: ["PAPER", "ELECTRONIC_FULL", "PROACTIVE"] as const,
        subtypes: [{ name: text("Қайталама куәлік", "Повторное свидетельство"), fee: { kind: "PAID" as const, description: text("0,5 АЕК", "0,5 МРП") }, forms: ["PAPER" as const], term: null }],
      };
      const done = [
        await amendService(register, "00101001" as never, values, { effectiveFrom: "2026-09-01", cause: BY_ORDER }),
        await excludeService(register, "00201001" as never, { effectiveFrom: "2026-10-01", cause: BY_ORDER }),
      ];
      if (done.some(isRefusal)) throw new Error("refused");
      await include(register, { subsection: "00102", name: text("Неке қиюды тіркеу", null) }, FROM_THE_START);
    });
    served = await servedWorld(world, () => new Date(NOW));
    outside = await cutOffOutsideWorld();
    browser = await openBrowser(outside.proxy);
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    await world.close();
    await place.remove();
    await outside.close();
  });

  afterEach(async () => {
    await context?.close();
    context = null;
  });

  async function open(path: string, options: NonNullable<Parameters<Browser["newContext"]>[0]> = {}): Promise<Page> {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "ru-RU", ...options });
    const page = await context.newPage();
    watch = await watchPage(context, page, served.origin);
    await page.goto(served.origin + path);
    return page;
  }

  const expectQuietPage = (): void => {
    expect(watch).toEqual({ outsideRequests: [], consoleErrors: [], policyViolations: [] });
    expect(outside.asked).toEqual([]);
  };
  const shot = (page: Page, name: string) => page.screenshot({ path: resolve(SHOTS, `${name}.png`), fullPage: true });
  const valueOf = (page: Page, label: string) => page.locator("dl.record > div", { has: page.locator("dt", { hasText: new RegExp(`^${label}$`) }) }).locator("dd");

  it.each([
    ["ru", "ru-RU", "Регистрация рождения ребёнка", "Баланың тууын тіркеу", "Срок оказания", "1 рабочий день"],
    ["kk", "kk-KZ", "Баланың тууын тіркеу", "Регистрация рождения ребёнка", "Көрсету мерзімі", "1 жұмыс күні"],
  ])("tells the record in the language of the reader, and names the service in both: %s", async (language, locale, name, other, label, term) => {
    const page = await open("/service/00101001", { locale });
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(name);
    expect(await page.locator(".other-name [lang]").innerText()).toBe(other);
    expect(await valueOf(page, label).innerText()).toBe(term);
    expect(await page.locator("nav [aria-current=true]").getAttribute("lang")).toBe(language);
    await shot(page, language);
    expectQuietPage();
  });

  it("changes its language by a link, and keeps the day", async () => {
    const page = await open("/service/00101001?asOf=2026-08-31&lang=ru");
    await page.getByRole("link", { name: "Қазақша" }).click();
    expect(new URL(page.url()).search).toBe("?asOf=2026-08-31&lang=kk");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Тууды тіркеу");
  });

  it("shows another day by a form, and says which day it shows", async () => {
    const page = await open("/service/00101001?lang=ru", { javaScriptEnabled: false });
    await page.getByLabel("На какой день показать запись").fill("2026-08-31");
    await page.getByRole("button", { name: "Показать" }).click();
    expect(new URL(page.url()).search).toBe("?asOf=2026-08-31&lang=ru");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Регистрация рождения");
    expect(await page.locator(".notice.view").innerText()).toBe("Запись на 2026-08-31. Запись на сегодня");
    await shot(page, "ru-day");
  });

  it("tells history with what was and what is, the newest first", async () => {
    const page = await open("/service/00101001?lang=ru");
    const entries = page.locator(".history > li");
    expect(await entries.locator("h3").allInnerTexts()).toEqual([expect.stringContaining("сведения об услуге изменены, 2026-09-01"), expect.stringContaining("услуга включена в реестр, 2026-01-01")]);
    const row = entries.first().getByRole("row", { name: "Срок оказания" });
    expect([await row.locator("del").innerText(), await row.locator("ins").innerText()]).toEqual(["3 рабочих дня", "1 рабочий день"]);
    expect(await entries.last().locator("details[open]").count()).toBe(0);
    await entries.last().locator("summary").click();
    expect(await entries.last().getByRole("row", { name: "Услугодатель" }).innerText()).toContain("Министерство юстиции");
  });

  it("leads to the page of the act, and to the machine forms", async () => {
    const page = await open("/service/00101001?lang=ru");
    expect(await page.getByRole("link", { name: "Правила регистрации автомобилей" }).getAttribute("href")).toBe("/acts/V2000020883");
    expect(await page.getByRole("link", { name: "JSON-LD (CPSV-AP 3.2)" }).getAttribute("href")).toBe("/service/00101001.jsonld");
  });

  it("makes a missing language and an exclusion visible", async () => {
    const page = await open("/service/00102001?lang=ru");
    expect(await page.locator("h1 [lang=kk]").innerText()).toBe("Неке қиюды тіркеу");
    expect(await page.locator("h1 .missing").innerText()).toBe("нет текста на русском языке");
    await shot(page, "ru-missing");
    await page.goto(`${served.origin}/service/00201001?lang=kk`);
    expect(await page.locator(".notice.excluded").innerText()).toBe("Бұл қызмет тізілімнен шығарылған. Оның коды қайта берілмейді.");
    await shot(page, "kk-excluded");
  });

  it("refuses in the reader's language, on a page that leads on", async () => {
    const page = await open("/service/99999999", { locale: "kk-KZ" });
    expect(await page.locator("main li").innerText()).toBe("Тізілімде коды 99999999 көрсетілетін қызмет жоқ.");
    await shot(page, "kk-refused");
  });

  it("skips to its content by the first key, under one heading of the first level and in the order of levels", async () => {
    const page = await open("/service/00101001");
    await page.keyboard.press("Tab");
    expect(await focused(page, "at.className")).toBe("skip-link");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    const levels = await page.evaluate<number[]>("[...document.querySelectorAll('h1, h2, h3')].map((each) => Number(each.tagName[1]))");
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 ? level === 1 : level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
  });

  it.each(["light", "dark"] as const)("is readable in %s: every text stands out 4.5 to 1", async (colorScheme) => {
    const page = await open("/service/00101001?asOf=2026-09-15&lang=kk", { colorScheme });
    const { ratio, text: shown } = await leastContrast(page);
    expect(`${ratio >= 4.5} ${shown}`).toBe(`true ${shown}`);
    await shot(page, `kk-${colorScheme}`);
  });

  it("fits a narrow screen without scrolling sideways, and paper without what is for the screen alone", async () => {
    const page = await open("/service/00101001?lang=ru", { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    await shot(page, "ru-narrow");
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("[...document.querySelectorAll('.days, .machine, .page-header nav')].filter((each) => each.getClientRects().length > 0).length")).toBe(0);
    await page.setViewportSize({ width: 800, height: 1100 });
    await shot(page, "ru-print");
  });
});

