import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { browserRequired, chromiumPath } from "../support/config";
import { describeWith, fileNeed } from "../support/needs";
import { openBrowser } from "../support/open-browser";
import { embeddedPlace } from "../support/registry-place";
import { startOneProcess, type OneProcess } from "../support/running-registry";

const ROOT = resolve(__dirname, "../..");
const NO_PROXY_ANSWERS = "http://127.0.0.1:9";

describeWith(fileNeed("Chromium", chromiumPath, browserRequired, "TIZILIM_REQUIRE_BROWSER=1"), "a sample of docs/clients in a page of another origin", () => {
  const place = embeddedPlace();
  const folder = mkdtempSync(join(tmpdir(), "tizilim-samples-"));
  let pages: Server;
  let registry: OneProcess;
  let browser: Browser;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(ROOT, "tests/support/bundle-samples.mjs"), folder], { cwd: join(ROOT, "gateway") });
    pages = createServer((request, response) => {
      const file = basename(new URL(request.url ?? "/", "http://page").pathname);
      if (file.endsWith(".js")) response.writeHead(200, { "content-type": "text/javascript" }).end(readFileSync(join(folder, file)));
      else response.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html><title>page</title><script type="module" src="/${file}.js"></script>`);
    });
    await new Promise<void>((listening) => pages.listen(0, "127.0.0.1", listening));
    registry = await startOneProcess(place, { CORS_ORIGINS: pageOrigin() });
    browser = await openBrowser(NO_PROXY_ANSWERS);
  });

  afterAll(async () => {
    await browser.close();
    pages.closeAllConnections();
    pages.close();
    await registry.process.stop();
    await place.remove();
    rmSync(folder, { recursive: true });
  });

  const pageOrigin = (): string => `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;

  /** What the sample says until it has told of five entries. */
  const saidBy = async (sample: string): Promise<string[]> => {
    const page = await browser.newPage();
    const said: string[] = [];
    const enough = new Promise<void>((told) => {
      page.on("console", (message) => {
        said.push(message.text());
        if (said.filter((line) => line.startsWith("entry ")).length === 5) told();
      });
    });
    await page.goto(`${pageOrigin()}/${sample}?registry=${registry.origin}`);
    await enough;
    await page.close();
    return said;
  };

  const numbersOf = (said: string[]): string[] => said.flatMap((line) => /^entry (\d+):/.exec(line)?.[1] ?? []).slice(0, 5);

  it.each(["apollo-client", "urql"])("%s asks for a service in both languages, and gets every entry in order", async (sample) => {
    const said = await saidBy(sample);
    expect(said).toContain("service 00101001: Қазақстан Республикасында уақытша тұруға рұқсат беру / Выдача разрешения на временное проживание в Республике Казахстан");
    expect(numbersOf(said)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("EventSource gets every entry of the feed in order", async () => {
    expect(numbersOf(await saidBy("event-source"))).toEqual(["1", "2", "3", "4", "5"]);
  });
});
