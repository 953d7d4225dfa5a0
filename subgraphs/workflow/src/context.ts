import { ChildLists } from "@tizilim/common/database/child-lists";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import { requireLinesUntil } from "@tizilim/common/following/require-lines-until";
import { once } from "@tizilim/common/pure/once";
import type { RequestContext } from "@tizilim/common/subgraph/subgraph";
import type { DeadlinePolicy } from "./domain/deadline-policy";
import { readScope, type ReadScope } from "./domain/authority";
import { proposalVisibility, type ProposalVisibility } from "./domain/proposal-visibility";
import type { ActTitles } from "./following/act-titles";
import type { CodeSchemes } from "./following/code-schemes";
import { DutyBoard } from "./duty/duty-board";
import { DutyNames } from "./duty/duty-names";
import type { Follower, Freshness } from "./following/follower";
import { queryOf, type RunQuery } from "@tizilim/common/database/run-query";
import { inventoryLoader, type InventoryLoader } from "./inventory/inventory.loader";
import { inventoryTotalLoader, type InventoryTotalLoader } from "./inventory/inventory-total.loader";
import type { InventoryUpkeep } from "./inventory/inventory-upkeep";
import { monitoringRunLoader, type MonitoringRunLoader } from "./monitoring/monitoring-run.loader";
import { reviewFindingsLoader, type ReviewFindingsLoader } from "./monitoring/review-findings.loader";
import { runFindingsLoader, type RunFindingsLoader } from "./monitoring/run-findings.loader";
import { runWaitingLoader, type RunWaitingLoader } from "./monitoring/run-waiting.loader";
import { registerOrderLoader, type RegisterOrderLoader } from "./order/register-order.loader";
import type { OutboxRunner } from "./outbox/outbox-runner";
import { PeriodDesk } from "./period/period-desk";
import { ProposalDetails } from "./proposal/proposal-details";
import { PortalDesk } from "./portal/portal-desk";
import { proposalLoader, type ProposalLoader } from "./proposal/proposal.loader";

/** What all requests to one workflow share. */
export interface WorkflowHouse {
  readonly database: RegistryDatabase;
  readonly policy: DeadlinePolicy;
  readonly follower: Follower;
  readonly actTitles: ActTitles;
  readonly codeSchemes: CodeSchemes;
  readonly outbox: OutboxRunner;
  readonly inventories: InventoryUpkeep;
}

/** Made for one request: loaders are never shared. */
export interface WorkflowContext extends RequestContext {
  readonly house: WorkflowHouse;
  readonly today: Day;
  readonly visibility: ProposalVisibility;
  readonly periods: PeriodDesk;
  readonly proposals: ProposalLoader;
  readonly details: ProposalDetails;
  readonly orders: RegisterOrderLoader;
  readonly portal: PortalDesk;
  readonly inventoryScope: ReadScope;
  readonly inventories: InventoryLoader;
  readonly inventoryTotals: InventoryTotalLoader;
  readonly monitoringRuns: MonitoringRunLoader;
  readonly runFindings: RunFindingsLoader;
  readonly runWaiting: RunWaitingLoader;
  readonly reviewFindings: ReviewFindingsLoader;
  readonly lists: ChildLists;
  readonly duties: DutyBoard;
  /** The same after a change that this request made. */
  dutiesNow(): DutyBoard;
  readonly dutyNames: DutyNames;
  readonly query: RunQuery;
  /** Takes in what the register and the acts have beyond what is known; at most one look for a request. */
  fresh(): Promise<Freshness>;
  /** The same, with the inventories opened and kept by what is known then. */
  inventoriesUpToDate(): Promise<void>;
}

export function workflowContext(request: RequestContext, house: WorkflowHouse): WorkflowContext {
  const today = dayOf(request.now);
  const visibility = proposalVisibility(request.viewer);
  const periods = new PeriodDesk(house.policy, today);
  const query = queryOf(request.reader);
  const fresh = once(() => house.follower.catchUp());
  const inventoryScope = readScope(request.viewer, "INVENTORY");
  const dutiesNow = (): DutyBoard => new DutyBoard({ query, viewer: request.viewer, policy: house.policy, now: request.now, fresh });
  return {
    ...request,
    house,
    today,
    visibility,
    periods,
    proposals: proposalLoader(request.reader, visibility, periods),
    details: new ProposalDetails(query, { today, codeSchemes: house.codeSchemes, fresh }),
    orders: registerOrderLoader(query, request.viewer),
    inventoryScope,
    inventories: inventoryLoader(request.reader, inventoryScope, periods),
    inventoryTotals: inventoryTotalLoader(request.reader, today),
    monitoringRuns: monitoringRunLoader(request.reader, request.viewer),
    runFindings: runFindingsLoader(request.reader),
    runWaiting: runWaitingLoader(request.reader),
    reviewFindings: reviewFindingsLoader(query, today),
    lists: new ChildLists(request.reader),
    duties: dutiesNow(),
    dutiesNow,
    dutyNames: new DutyNames(query),
    query,
    fresh,
    inventoriesUpToDate: once(async () => {
      await fresh();
      await house.inventories.run(request.now);
    }),
    portal: new PortalDesk(query, {
      visibility, today,
      freshFor: async ({ knownOn }) => {
        if (!(await fresh()).register && knownOn !== null) await requireLinesUntil(query, knownOn);
      },
      titlesThen: (references) => house.actTitles.then(references),
    }),
  };
}
