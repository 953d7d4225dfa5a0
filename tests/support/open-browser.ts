import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { chromiumPath } from "./config";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Chromium with a fresh profile, in a folder of its own that goes when it closes. It reaches 127.0.0.1 and, for all else,
 * only the given proxy.
 */
export function openBrowser(proxy: string): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: flags, proxy: { server: proxy, bypass: "127.0.0.1" } });
}
