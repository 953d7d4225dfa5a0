import { localizedText, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Actor } from "./actor";
import { accepted, refused, type Decision } from "./decision";
import type { Inventory, InventoryItem, InventoryItemState } from "./inventory";
import { isTooLong, textTooLong } from "./input-size";
import { inventoryGate } from "./inventory-gate";
import { refusal, type Refusal } from "./refusal";

export interface RecordedItem {
  readonly code: string;
  readonly state: InventoryItemState;
  readonly note: LocalizedText | null;
  readonly proposal: string | null;
}

export interface LinkedProposal {
  readonly body: string;
  readonly code: string | null;
}

/**
 * RULES-2025/13: many items in one call, all or none. Only the items that change come back. proposals: those that the
 * call links, by id; one that is not there does not exist for the actor.
 */
export function recordInventoryItems(
  inventory: Inventory, recorded: ReadonlyArray<RecordedItem>, actor: Actor, proposals: ReadonlyMap<string, LinkedProposal>,
): Decision<InventoryItem> {
  const seen = new Set<string>();
  const refusals = [...inventoryGate(inventory, actor)];
  for (const [at, item] of recorded.entries()) {
    refusals.push(...itemRefusals(inventory, item, `items[${at}]`, seen.has(item.code), proposals));
    seen.add(item.code);
  }
  if (refusals.length > 0) return refused(refusals);
  return accepted(...recorded.filter((item) => !isSame(item, inventory.items.get(item.code))).map(({ code, state, note, proposal }) => ({ code, state, note, proposal })));
}

/** The inventory with items recorded. */
export function withItems(inventory: Inventory, recorded: Iterable<InventoryItem>): Inventory {
  const items = new Map(inventory.items);
  for (const item of recorded) items.set(item.code, item);
  return { ...inventory, items };
}

function itemRefusals(
  { items, body }: Inventory, { code, state, note, proposal }: RecordedItem, field: string, twice: boolean, proposals: ReadonlyMap<string, LinkedProposal>,
): Refusal[] {
  const linked = proposal === null ? null : proposals.get(proposal);
  return [
    ...(items.has(code) ? [] : [told("ITEM_UNKNOWN", `${field}.code`, `${code} қызметі бұл түгендеуде жоқ.`, `Услуги ${code} в этой инвентаризации нет.`)]),
    ...(twice ? [told("ITEM_TWICE", `${field}.code`, `${code} қызметі екі рет аталған.`, `Услуга ${code} названа дважды.`)] : []),
    ...(state === "NEEDS_CHANGE" && localizedText(note?.kk, note?.ru) === null
      ? [told("NOTE_REQUIRED", `${field}.note`, `${code}: не өзгеруі керек екенін жазыңыз.`, `${code}: напишите, что нужно изменить.`)] : []),
    ...(note !== null && isTooLong(note) ? [textTooLong(`${field}.note`, code)] : []),
    ...(proposal !== null && (linked == null || linked.body !== body || (linked.code !== null && linked.code !== code))
      ? [told("PROPOSAL_OF_OTHER", `${field}.proposal`, `${code}: ұсыныс бұл органның осы қызметі туралы емес.`, `${code}: предложение не об этой услуге этого органа.`)] : []),
    ...(proposal !== null && state !== "NEEDS_CHANGE"
      ? [told("PROPOSAL_NEEDS_CHANGE", `${field}.state`, `${code}: ұсыныс тек өзгертуді қажет ететін жолға байланады.`, `${code}: предложение привязывается только к строке, где нужно изменение.`)] : []),
  ];
}

function told(code: string, field: string, kk: string, ru: string): Refusal {
  return refusal(code, field, "RULES-2025/13", { kk, ru });
}

function isSame(recorded: RecordedItem, item: InventoryItem | undefined): boolean {
  return item !== undefined && item.state === recorded.state && item.proposal === recorded.proposal
    && item.note?.kk === recorded.note?.kk && item.note?.ru === recorded.note?.ru;
}
