import { describe, expect, it } from "@jest/globals";
import { CHANGED, CHANGES, changeGateway, HIDDEN, type ChangeGateway } from "./support/change-log";

/** A selection on a change, as a subscription and as the plain query for one number. */
async function plain(gateway: ChangeGateway, selection: string, number: number, variables: Record<string, unknown> = {}, definitions = "", fragments = "") {
  const { data, faults } = await gateway.ask({ query: `query ($plainNumber: Int!${definitions}) { changed: change(number: $plainNumber) ${selection} } ${fragments}`, variables: { ...variables, plainNumber: number } });
  return { data: JSON.stringify(data), faults };
}

const SELECTIONS: ReadonlyArray<string> = [
  "{ number }",
  "{ n: number note(in: \"ru\") note2: note }",
  "{ product { upc name ... on Book { pages author: maker { title } } ... on Chair { legs } __typename } }",
  "{ what { ... on Added { title: name size } ... on Removed { reason: name amount: size by { __typename } } } }",
  "{ around(far: 2) { number product { score reviews(first: 1) { stars author { name } } } } }",
  "{ fits(filter: { even: true, not: { upc: \"p1\" } }) shaky fragile deep { here deeper { fragile } } }",
];

describe("changes", () => {
  it("are answered for each selection as its plain query answers", async () => {
    const gateway = changeGateway();
    const subscriptions = SELECTIONS.map((selection) => gateway.prepare(`subscription { changed ${selection} }`));
    const { events } = await gateway.engine.runEvents({ root: CHANGED, since: 0, count: CHANGES + 4, subscriptions }, gateway.terms());
    expect(events.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const event of events) {
      for (const [at, { selectionKey }] of subscriptions.entries()) {
        const answer = event.answers.get(selectionKey);
        if (event.number === HIDDEN) expect(answer).toBeNull();
        else expect({ data: answer?.data.toString(), faults: answer?.faults }).toEqual(await plain(gateway, SELECTIONS[at] ?? "", event.number));
      }
    }
  });

  it("are matched by each filter", async () => {
    const gateway = changeGateway();
    const even = gateway.prepare("subscription ($f: Fit) { changed(since: 2, filter: $f) { number } }", { f: { even: true } });
    const same = gateway.prepare("subscription { changed(filter: { even: true }) { number } }");
    const none = gateway.prepare("subscription { changed { number } }");
    expect([even.sinceNumber, same.sinceNumber, none.markKey]).toEqual([2, null, null]);
    expect([even.markKey, even.selectionKey]).toEqual([same.markKey, none.selectionKey]);
    const { events } = await gateway.engine.runEvents({ root: CHANGED, since: 0, count: 3, subscriptions: [even, same, none] }, gateway.terms());
    expect(events.map(({ matches }) => [...matches.values()])).toEqual([[false], [true], [false]]);
  });
});
