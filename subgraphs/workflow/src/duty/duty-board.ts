import { once } from "@tizilim/common/pure/once";
import DataLoader from "dataloader";
import { maySee, readScope } from "../domain/authority";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import type { ObligationKind, ObligationState } from "../domain/obligations/obligation";
import type { ProposalReader } from "../domain/proposal-visibility";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { grouped } from "./act-changes.store";
import { DUTY_KINDS, DUTY_NAMES, type Duty, type DutyName } from "./duty";
import { dutyBodyOf, dutyNameOf } from "./duty-id";
import { inOrder } from "./duty-page";
import { visibleBodies } from "./duty-scope";
import { boardOf, readDuties } from "./read-duties";

/** Conditions are AND, the values inside one list OR; null leaves a condition out, an empty list finds nothing. */
export interface DutyFilter {
  readonly body: string | null;
  readonly period: string | null;
  readonly state: ReadonlyArray<ObligationState> | null;
  readonly kind: ReadonlyArray<ObligationKind> | null;
}

export interface DutyTerms {
  readonly query: RunQuery;
  readonly viewer: ProposalReader;
  readonly policy: DeadlinePolicy;
  readonly now: Date;
  /** Called before anything is read. */
  readonly fresh: () => Promise<unknown>;
}

const OF_SERVICES: ReadonlySet<DutyName> = new Set(["REVIEW_AFTER_ACT_CHANGE", "DIGITISE_NEW_SERVICE"]);

/** What the viewer of one request sees of the duties: the same by lists, by id and on services. */
export class DutyBoard {
  private readonly board;
  private readonly lists = new Map<string, Promise<ReadonlyArray<Duty>>>();
  private readonly ids = new DataLoader<string, Duty | null>((ids) => this.readByIds(ids));
  private readonly services = new DataLoader<string, ReadonlyArray<Duty>>((codes) => this.readOfServices(codes));

  constructor(private readonly terms: DutyTerms) {
    this.board = once(() => boardOf(terms.policy, terms.now));
  }

  /** In the order of the list. */
  list(filter: DutyFilter): Promise<ReadonlyArray<Duty>> {
    const key = JSON.stringify([filter.body, filter.period, filter.state, filter.kind]);
    const known = this.lists.get(key);
    if (known !== undefined) return known;
    const list = this.readList(filter);
    this.lists.set(key, list);
    return list;
  }

  /** Null alike for one that is not there and for one that the viewer may not see. */
  byId(id: string): Promise<Duty | null> {
    return this.ids.load(id);
  }

  ofService(code: string): Promise<ReadonlyArray<Duty>> {
    return this.services.load(code);
  }

  private async readList({ body, period, state, kind }: DutyFilter): Promise<ReadonlyArray<Duty>> {
    const names = new Set(DUTY_NAMES.filter((name) => kind === null || DUTY_KINDS[name].some((each) => kind.includes(each))));
    const duties = await this.read(names, body === null ? null : [body], null);
    return inOrder(duties.filter((duty) =>
      (period === null || duty.period === period) && (state === null || state.includes(duty.state)) && (kind === null || kind.includes(duty.kind))));
  }

  private async readByIds(ids: ReadonlyArray<string>): Promise<Array<Duty | null>> {
    const named = ids.filter((id) => dutyNameOf(id) !== null);
    const names = new Set(named.map(dutyNameOf).filter((name) => name !== null));
    const bodies = named.map(dutyBodyOf);
    const duties = await this.read(names, bodies.includes(null) ? null : bodies.filter((body) => body !== null), null);
    const found = new Map(duties.map((duty) => [duty.id, duty]));
    return ids.map((id) => found.get(id) ?? null);
  }

  private async readOfServices(codes: ReadonlyArray<string>): Promise<Array<ReadonlyArray<Duty>>> {
    const lists = new Map<string, Duty[]>();
    for (const duty of inOrder(await this.read(OF_SERVICES, null, codes))) grouped(lists, duty.service ?? "", duty);
    return codes.map((code) => lists.get(code) ?? []);
  }

  private async read(names: ReadonlySet<DutyName>, asked: ReadonlyArray<string> | null, services: ReadonlyArray<string> | null): Promise<Duty[]> {
    const { query, viewer, fresh } = this.terms;
    const bodies = visibleBodies(readScope(viewer, "OBLIGATION"), asked);
    if (names.size === 0 || bodies?.length === 0) return [];
    await fresh();
    const duties = await readDuties(query, names, { bodies, services }, this.board());
    return duties.filter(({ body }) => maySee(viewer, { thing: "OBLIGATION", body }));
  }
}
