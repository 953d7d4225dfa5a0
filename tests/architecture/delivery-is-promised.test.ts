import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { DEFAULT_SOCKET_SETTINGS } from "@tizilim/gateway/streaming/ws/socket-settings";
import { CLOSE_CODES } from "@tizilim/gateway/streaming/ws/close-code";
import { DEFAULT_STREAM_SETTINGS } from "@tizilim/gateway/streaming/stream-settings";
import { KEEP_ALIVE_MS } from "@tizilim/gateway/streaming/sse/event-stream";
import { RETRY_SCHEDULE } from "@tizilim/delivery/domain/retry-schedule";
import { ROOT } from "./support/source-files";

const page = readFileSync(join(ROOT, "docs/delivery.md"), "utf8");

interface Link {
  readonly name: string;
  readonly path: string;
}

/** Links to files of ours, from the root. */
function links(text: string): Link[] {
  return [...text.matchAll(/\[([^\]]+)\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, name = "", path = ""]) => ({ name, path: posix.normalize(posix.join("docs", path)) }));
}

const terms = page.split("\n").flatMap((line) => {
  const [, number, term = "", code = "", tests = ""] = /^\| (\d+) \| (.*?) \| (.*?) \| (.*?) ?\|$/.exec(line) ?? [];
  return number === undefined ? [] : [{ number: Number(number), term, code: links(code), tests: links(tests) }];
});

describe("docs/delivery.md", () => {
  it("numbers the terms of the promise, and names for each the code that keeps it", () => {
    expect(terms.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect(terms.filter(({ term, code }) => term === "" || code.length === 0).map(({ number }) => number)).toEqual([]);
  });

  it("names a test for each term but the one that promises nothing", () => {
    expect(terms.filter(({ tests }) => tests.length === 0 || tests.some(({ path }) => !path.endsWith(".test.ts"))).map(({ term }) => term)).toEqual(["Between the logs no order is promised."]);
  });

  it("leads to files that exist, and to exports that are in them", () => {
    const lost = links(page).filter(({ name, path }) => {
      if (!existsSync(join(ROOT, path))) return true;
      const [, exported] = /^`(\w+)`$/.exec(name) ?? [];
      return exported !== undefined && !new RegExp(`^export (async )?(function|const|type|interface|class) ${exported}\\b`, "m").test(readFileSync(join(ROOT, path), "utf8"));
    });
    expect(lost).toEqual([]);
  });

  it("tells every code with which a socket is closed, and no other", () => {
    expect([...page.matchAll(/^\| (\d{4}) \|/gm)].map(([, code]) => Number(code))).toEqual(Object.values(CLOSE_CODES).sort((one, other) => one - other));
  });

  it("tells the figures of the code", () => {
    const figures = [
      `every ${DEFAULT_STREAM_SETTINGS.bookmarkEveryMs / 1_000} s if the log has grown`,
      `once ${DEFAULT_STREAM_SETTINGS.mostBuffered / 1024 ** 2} MiB waits for it, and is cut after ${DEFAULT_STREAM_SETTINGS.slowForMs / 1_000} s`,
      `every ${KEEP_ALIVE_MS / 1_000} s a comment`,
      `within ${DEFAULT_SOCKET_SETTINGS.initTimeoutMs / 1_000} s`,
      `more than ${DEFAULT_SOCKET_SETTINGS.mostOperations} operations`,
      RETRY_SCHEDULE.waits.map(duration).join(", ").replace(/, ([^,]+)$/, " and $1"),
    ];
    expect(figures.filter((figure) => !page.includes(figure))).toEqual([]);
  });
});

function duration(milliseconds: number): string {
  const seconds = milliseconds / 1_000;
  return seconds >= 3_600 ? `${seconds / 3_600} h` : seconds >= 60 ? `${seconds / 60} min` : `${seconds} s`;
}
