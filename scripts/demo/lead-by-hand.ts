import { createInterface } from "node:readline";
import { DEMO_ACTORS } from "./demo-actors";
import { DEMO_MOMENTS } from "./demo-moments";

export interface HandStage {
  at(moment: string): void;
  tell(line: string): void;
}

const { revenue, zhambyl, registrar, quality, administration } = DEMO_ACTORS;

/** The demo's moments, and what is to be done in each by whom, in the explorer's own words. */
const CHAPTERS = [
  [DEMO_MOMENTS.inventory, `${revenue.person} and ${zhambyl.person} take inventory: Inventory, RecordInventoryItems, SubmitInventory`],
  [DEMO_MOMENTS.proposals, `they hand in proposals, due on the 5th: CreateProposal, UpdateProposal, SubmitProposal`],
  [DEMO_MOMENTS.review, `${registrar.person} begins to review: StartReview; a body may take back its own: WithdrawProposal`],
  [DEMO_MOMENTS.portal, `${registrar.person} confirms what the portal shows: PortalCard, ConfirmPortalPublication`],
  [DEMO_MOMENTS.concurrence, `${registrar.person} asks for concurrence or rejects: RequestConcurrence, RejectProposal; ${quality.person} and ${administration.person} answer: RecordConcurrence`],
  [DEMO_MOMENTS.objectionMet, `what was objected to is answered: RequestConcurrence, RecordConcurrence, RebaseProposal`],
  [DEMO_MOMENTS.order, `${registrar.person} enters what was agreed by an order: PreviewOrder, EnterProposals; all look: ProposalStory, RegisterEntries`],
] as const;

/** Leaves the quarter to whoever sits before the explorer: each line of input moves the clock on. Resolves after the last chapter, or when the input ends. */
export async function leadByHand({ at, tell }: HandStage, input: NodeJS.ReadableStream): Promise<void> {
  const reader = createInterface({ input });
  const lines = reader[Symbol.asyncIterator]();
  for (const [moment, whatToDo] of CHAPTERS) {
    at(moment);
    tell(`It is ${moment.slice(0, 10)}: ${whatToDo}. Press Enter when it is done.`);
    if ((await lines.next()).done === true) break;
  }
  reader.close();
}
