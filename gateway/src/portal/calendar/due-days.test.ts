import { describe, expect, it } from "@jest/globals";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import type { Engine } from "../../engine/engine";
import { AUTHORISED_BODY, dueDays } from "./due-days";

const NAME = { kk: "Орган", ru: "Орган" };

/** A graph that holds so many duties of a body, and pages them as the registry does. */
function graphOf(duties: number, more: { readonly may?: boolean; readonly provider?: object | null | undefined; readonly faults?: ReadonlyArray<string> } = {}): Pick<Engine, "prepare"> {
  const { may = true, faults = [] } = more;
  const provider = "provider" in more ? more.provider : { name: NAME };
  const execute = ({ before }: { before: string | null }) => {
    const end = before === null ? duties : Number(before);
    const start = Math.max(0, end - 100);
    const nodes = Array.from({ length: end - start }, (_, at) => ({ id: `duty-${start + at}` }));
    const pageInfo = { hasPreviousPage: start > 0, startCursor: String(start) };
    return Promise.resolve({ data: faults.length > 0 ? null : { mayReadCalendar: may, provider, obligations: { nodes, pageInfo } }, faults: faults.map((code) => ({ code })) });
  };
  return { prepare: () => ({ variables: (sent: object) => sent, execute }) } as unknown as Pick<Engine, "prepare">;
}
const idsOf = async (graph: Pick<Engine, "prepare">) => (await dueDays(graph, ANONYMOUS, "body"))?.days.map(({ id }) => id);

describe("the duties of a calendar", () => {
  it.each([0, 1, 100, 250, 2_000])("are all of %d, in their order", async (count) => {
    expect(await idsOf(graphOf(count))).toEqual(Array.from({ length: count }, (_, at) => `duty-${at}`));
  });

  it("are the latest 2,000 where there are more: what is due next is never left out for what is long past", async () => {
    const ids = await idsOf(graphOf(2_345));
    expect([ids?.length, ids?.[0], ids?.at(-1)]).toEqual([2_000, "duty-345", "duty-2344"]);
  });

  it("are nothing for whom the calendar is not, and of what is no body", async () => {
    expect(await dueDays(graphOf(3, { may: false }), ANONYMOUS, "body")).toBeNull();
    expect(await dueDays(graphOf(3, { provider: null }), ANONYMOUS, "body")).toBeNull();
    expect(await dueDays(graphOf(3, { faults: ["BAD_USER_INPUT"] }), ANONYMOUS, "body")).toBeNull();
  });

  it("are those of the authorised body under its own name, which is no provider, and for whom they are", async () => {
    const ofRegister = graphOf(3, { provider: undefined });
    expect(await dueDays(ofRegister, ANONYMOUS, AUTHORISED_BODY)).toMatchObject({ name: { kk: "Уәкілетті орган", ru: "Уполномоченный орган" }, days: [{}, {}, {}] });
    expect(await dueDays(graphOf(3, { provider: undefined, may: false }), ANONYMOUS, AUTHORISED_BODY)).toBeNull();
  });

  it("are not told by half where a part failed", async () => {
    await expect(dueDays(graphOf(3, { faults: ["SUBGRAPH_FAILED"] }), ANONYMOUS, "body")).rejects.toThrow("could not tell");
  });
});
