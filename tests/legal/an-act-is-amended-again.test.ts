import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { subgraphViewer } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { openLegal } from "@tizilim/legal/legal";
import { loadActCards } from "@tizilim/legal/loading/load-act-cards";
import { parseActCards } from "@tizilim/legal/loading/parse-act-cards";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { viewerOf } from "../support/workflow-world";

const LOG = "query ($since: Int!) { legalActLog(since: $since, limit: 100) { actId what changedOn } }";
const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { act { id } problems { code } } }";
const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const RULES = "V2000020748";
const OTHER = "V2000020749";
const SEEN = new Date("2026-10-05T00:00:00Z");

const card = (id: string, status: string, statusSince: string) => ({
  id, kind: "ORDER", title: { kk: "Қағидалар", ru: "Правила" }, issuer: { kk: null, ru: "Министр юстиции Республики Казахстан" }, status, date: "2020-05-28", number: id.slice(-2), registrationNumber: id.slice(-5), statusSince,
});
/** An order of our own making that changes the rules from a day on. */
const amending = (number: number, day: string): string => `О внесении изменения в приказ Министра юстиции Республики Казахстан от 28 мая 2020 года № 48 "Об утверждении Правил"

Приказ Министра юстиции Республики Казахстан от 1 июня 2026 года № ${number}. Зарегистрирован в Министерстве юстиции Республики Казахстан 3 июня 2026 года № ${36_000 + number}

ПРИКАЗЫВАЮ:

1. Внести в приказ Министра юстиции Республики Казахстан от 28 мая 2020 года № 48 "Об утверждении Правил" (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 20748) следующее изменение:
пункт 5 изложить в следующей редакции:
"5. Заявление рассматривается в течение ${number} рабочих дней.".
2. Настоящий приказ вводится в действие с ${day} года.
`;

eachDatabase((place) => {
  let legal: Subgraph;
  beforeAll(async () => {
    legal = await openLegal({ database: place.settings("legal"), clock: fixedClock(SEEN), log: createLog("legal", "silent") });
    await loadActCards(legal.database, parseActCards([card(RULES, "AMENDED", "2023-02-01"), card(OTHER, "AMENDED", "2023-02-01")]).cards, SEEN);
  });
  afterAll(() => legal.close());
  const linesOf = async (act: string) => {
    const { legalActLog } = await dataOf<{ legalActLog: Array<{ actId: string; what: string; changedOn: string | null }> }>(legal, LOG, { since: 0 }, subgraphViewer("workflow"));
    return legalActLog.filter(({ actId, what }) => actId === act && what !== "ANALYSED").map(({ what, changedOn }) => `${what} ${changedOn}`);
  };
  const load = (key: string, ru: string) => dataOf<{ loadLegalAct: { problems: unknown[] } }>(legal, LOAD, { input: { idempotencyKey: key, ru } }, ANALYST);

  it("each amending act makes a line of its day, though the act was amended before", async () => {
    expect(await linesOf(RULES)).toEqual(["LOADED null"]);
    expect(await load("first", amending(11, "1 июля 2026"))).toMatchObject({ loadLegalAct: { problems: [] } });
    expect(await load("second", amending(12, "1 сентября 2026"))).toMatchObject({ loadLegalAct: { problems: [] } });
    expect(await linesOf(RULES)).toEqual(["LOADED null", "AMENDED 2026-07-01", "AMENDED 2026-09-01"]);
  });

  it("an amending act whose text comes again in another form makes no second line", async () => {
    await load("second again", `${amending(12, "1 сентября 2026")}\n3. Контроль возложить на вице-министра.\n`);
    expect(await linesOf(RULES)).toEqual(["LOADED null", "AMENDED 2026-07-01", "AMENDED 2026-09-01"]);
  });

  it("a card that names a later day of amendment makes a line, once", async () => {
    const told = parseActCards([card(OTHER, "AMENDED", "2026-08-15")]).cards;
    expect(await loadActCards(legal.database, told, SEEN)).toMatchObject({ changed: 1 });
    expect(await loadActCards(legal.database, told, new Date("2026-11-05T00:00:00Z"))).toMatchObject({ changed: 0, unchanged: 1 });
    expect(await linesOf(OTHER)).toEqual(["LOADED null", "AMENDED 2026-08-15"]);
  });
});
