import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";

const ROOT = resolve(__dirname, "../..");

/** The benchmark is written in modules that jest does not load, so its judgement is asked in a process of its own. */
function faultOf(status: number, body: string, expected: string): string | null {
  const script = `import { bodyFault } from "./bench/check-body.mjs"; console.log(JSON.stringify(bodyFault(...${JSON.stringify([status, body, expected])})));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as string | null;
}

describe("a body of the benchmark", () => {
  const expected = '{"service":{"code":"00101001","name":{"kk":"а","ru":"б"}}}';

  it.each([
    ["as it is expected", `{"data":${expected}}`],
    ["with extensions after the data", `{"data":${expected},"extensions":{"cost":{"requested":1}}}`],
    ["with its members in another order", '{"data":{"service":{"name":{"ru":"б","kk":"а"},"code":"00101001"}}}'],
  ])("is right %s", (_, body) => {
    expect(faultOf(200, body, expected)).toBeNull();
  });

  it.each<[string, number, string, RegExp]>([
    ["another service", 200, '{"data":{"service":{"code":"00101002","name":{"kk":"а","ru":"б"}}}}', /^other data/],
    ["a member more", 200, '{"data":{"service":{"code":"00101001","name":{"kk":"а","ru":"б"},"id":"1"}}}', /^other data/],
    ["errors before the data", 200, `{"errors":[{"message":"x"}],"data":${expected}}`, /^errors/],
    ["errors behind the data", 200, `{"data":${expected},"errors":[{"message":"x"}]}`, /^errors/],
    ["an error under status 200", 200, '{"errors":[{"message":"x"}]}', /^errors/],
    ["another status", 503, `{"data":${expected}}`, /^status 503/],
    ["no JSON", 200, "<html>", /^no JSON/],
  ])("is wrong with %s", (_, status, body, fault) => {
    expect(faultOf(status, body, expected)).toMatch(fault);
  });
});
