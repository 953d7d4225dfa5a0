import { describe, expect, it } from "@jest/globals";
import { ERROR_CATALOGUE } from "@tizilim/common/pure/error-catalogue";
import { limitExceeded } from "@tizilim/gateway/engine/limits/request-refused";
import { EXPORT_CODES, FEED_CODES, LIMIT_CODES, PROOF_CODES, REFUSAL_CODES, SERVICE_CODES, SUBGRAPH_CODES } from "../../scripts/gateway-error-codes";
import { sourceFiles } from "./support/source-files";

/** Codes of Node, of fastify and of jose, of HTTP's own words and of settings: not ours to tell. */
const FOREIGN = /^(ERR_|FST_|E[A-Z]+$|[A-Z]+$)/;
/** The calendar, the pages of services and the filter of the feed read values of the graph's enums, which look like codes; Parquet's own types do too. */
const WITHOUT_CODES = /\/config\.ts$|^gateway\/src\/portal\/calendar\/|\/feed-filter\.ts$|\/parquet-column\.ts$|^gateway\/src\/(words|export\/cpsv)\/|^gateway\/src\/portal\/service\/(?!service-problems)/;
const gateway = sourceFiles().filter(({ path, isTest }) => path.startsWith("gateway/src/") && !isTest && !WITHOUT_CODES.test(path));
const used = new Set(
  gateway.flatMap(({ text }) => [...text.matchAll(/"([A-Z]{2,}(?:_[A-Z]+)*)"/g)].map(([, code]) => code ?? "")).filter((code) => !FOREIGN.test(code)),
);
const told = [...REFUSAL_CODES, ...SUBGRAPH_CODES, ...FEED_CODES, ...EXPORT_CODES, ...PROOF_CODES, ...SERVICE_CODES].map(({ code }) => code);

describe("docs/errors.md", () => {
  it("tells every code that the gateway gives", () => {
    const known = new Set([...told, ...Object.keys(ERROR_CATALOGUE)]);
    expect([...used].filter((code) => !known.has(code))).toEqual([]);
  });

  it("tells no code that the gateway never gives", () => {
    expect(told.filter((code) => !used.has(code))).toEqual([]);
  });

  it("tells the code of each limit as the gateway forms it", () => {
    for (const { code, name, value } of LIMIT_CODES) {
      expect(limitExceeded(name, value, null).errors.map(({ extensions }) => extensions["code"])).toEqual([code]);
    }
  });
});
