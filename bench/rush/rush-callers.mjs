import { join } from "node:path";
import { built } from "../built-house.mjs";

const PERIOD = "2026-Q3";
const INVENTORY = `query ($body: ID!) { inventory(body: $body, period: "${PERIOD}") { id version progress { total } } }`;
const CODES = `query ($body: ID!, $after: String) { inventory(body: $body, period: "${PERIOD}") { items(first: 100, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } } }`;
const RECORD = "mutation ($input: RecordInventoryItemsInput!) { recordInventoryItems(input: $input) { inventory { id version progress { total confirmed needsChange unseen } } problems { code } } }";
const SUBMIT = "mutation ($input: SubmitInventoryInput!) { submitInventory(input: $input) { inventory { status late progress { unseen } } problems { code } } }";

/** Officers of the bodies: each takes the inventory of its body from the first item to the submission, over the public API. */
export async function rushCallers({ origin, folder, bodies }) {
  const { LocalKeys } = built("gateway/dist/identity/local-keys");
  const keys = await LocalKeys.open(join(folder, "identity", "key.json"));
  const now = Math.floor(Date.now() / 1_000);
  const tokens = new Map(await Promise.all(bodies.map(async (body) => [body, await keys.sign({ roles: ["PROPOSER"], body }, `officer-of-${body}`, now, now + 7_200)])));
  const ask = async (body, query, variables) => {
    const answer = await fetch(`${origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${tokens.get(body)}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await answer.json();
    if (errors !== undefined) throw new Error(`${body}: ${JSON.stringify(errors[0])}`);
    return data;
  };
  return {
    /** Null until it has opened by itself. */
    inventoryOf: async (body) => (await ask(body, INVENTORY, { body })).inventory,
    codesOf: async (body) => {
      const codes = [];
      for (let after = null; ; ) {
        const { items } = (await ask(body, CODES, { body, after })).inventory;
        codes.push(...items.nodes.map(({ code }) => code));
        if (!items.pageInfo.hasNextPage) return codes;
        after = items.pageInfo.endCursor;
      }
    },
    record: async (body, inventory, codes, expected) => {
      const items = codes.map((code, at) => (at % 50 === 49 ? { code, state: "NEEDS_CHANGE", note: { kk: "Ескірген", ru: "Устарело" } } : { code, state: "CONFIRMED" }));
      const { inventory: told, problems } = (await ask(body, RECORD, { input: { idempotencyKey: `${inventory}-${expected}`, inventory, items } })).recordInventoryItems;
      const seen = told === null ? -1 : told.progress.confirmed + told.progress.needsChange;
      if (problems.length > 0 || seen !== expected) throw new Error(`${body}: a wrong answer to items: ${seen} of ${expected} seen, ${JSON.stringify(problems)}`);
      return told.version;
    },
    submit: async (body, inventory, expectedVersion) => {
      const { inventory: told, problems } = (await ask(body, SUBMIT, { input: { idempotencyKey: `${inventory}-submit`, inventory, expectedVersion } })).submitInventory;
      if (told?.status !== "SUBMITTED" || told.late || told.progress.unseen !== 0) throw new Error(`${body}: a wrong answer to the submission: ${JSON.stringify({ told, problems })}`);
    },
  };
}
