import { expect, it } from "@jest/globals";
import { insertRows } from "@tizilim/common/database/insert-rows";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import { DEFAULT_DEADLINE_POLICY, type DeadlinePolicy } from "@tizilim/workflow/domain/deadline-policy";
import { openWorkflow } from "@tizilim/workflow/workflow";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { REGISTRAR_1 } from "../support/workflow-world";

const BODY = "provider-new";
const ADDED_ON = "2026-07-06";

eachDatabase((place) => {
  /** A body came on the Monday between the Sunday of the Rules, 5 July, and the working day after it, the 7th. */
  const owed = async (room: string, policy: DeadlinePolicy): Promise<{ inventory: string | null; duties: number }> => {
    const workflow = await openWorkflow({ database: place.settings("workflow", room), clock: fixedClock(new Date("2026-07-06T06:00:00Z")), log: createLog("test", "silent"), policy });
    await workflow.database.transaction(async (writer) => {
      await insertRows(writer, "known_provider", [{ id: BODY, nameKk: "Орган", nameRu: "Орган", kinds: "CENTRAL_STATE_BODY", takesInventory: 1, memberOf: null }]);
      await insertRows(writer, "register_line", [{ number: 1, kind: "PROVIDER_ADDED", subject: BODY, changes: "[]", effectiveFrom: ADDED_ON, recordedAt: `${ADDED_ON}T04:00:00.000000Z`, proposal: null }]);
    });
    const query = `{ inventory(body: "${BODY}", period: "2026-Q2") { status } obligations(first: 9, body: "${BODY}", period: "2026-Q2") { totalCount } }`;
    const { inventory, obligations } = await dataOf<{ inventory: { status: string } | null; obligations: { totalCount: number } }>(workflow, query, {}, REGISTRAR_1);
    await workflow.close();
    return { inventory: inventory?.status ?? null, duties: obligations.totalCount };
  };

  it("a new body owes the inventory and both parts where it came by the day that binds, and neither where it came after", async () => {
    expect(await owed("moved", { ...DEFAULT_DEADLINE_POLICY, binds: "NEXT_WORKING_DAY" })).toEqual({ inventory: "OPEN", duties: 3 });
    expect(await owed("statutory", DEFAULT_DEADLINE_POLICY)).toEqual({ inventory: null, duties: 0 });
  });
});
