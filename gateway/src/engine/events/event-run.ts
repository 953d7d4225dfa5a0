import type { CallSubgraph, CallTerms } from "../execute/call-subgraph";
import type { LostFetch } from "../execute/run";
import type { EventAnswer } from "./event-answer";
import type { EventRoot } from "./event-root";
import type { EventSelection, MergeableSelection } from "./event-selection";
import { asLost, wayOf, type Outages } from "./outages";
import type { PlanShelf, Share } from "./plan-shelf";
import { readAnswers, type Answers } from "./read-answers";
import { runAlone } from "./run-alone";
import { runMerged, type RanMerged } from "./run-merged";

export interface EventRunParts {
  readonly root: EventRoot;
  readonly shelf: PlanShelf;
  readonly outages: Outages;
  readonly call: CallSubgraph;
  /** Each execution has the time of a request of its own. */
  readonly terms: () => CallTerms;
  /** Takes a place among the executions of what could not be answered together. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T>;
  /** Rejects with EventsUnavailable where the list of changes cannot be had. */
  readonly checkList: () => Promise<void>;
  /** The selection makes a merged query fail. */
  readonly setApart: (selection: MergeableSelection) => void;
}

/** Pieces into which selections are split where nothing tells which of them made a merged query fail. */
const PIECES = 4;

interface Piece {
  readonly selections: ReadonlyArray<MergeableSelection>;
  readonly since: number;
  readonly count: number;
}

interface RanShare {
  readonly share: Share;
  readonly ran: RanMerged;
}

/** Answers one part of the log for many selections, whatever of it fails. */
export class EventRun {
  /** How the subgraphs fail that answer nobody: what is asked for alone does not wait for them again. */
  private readonly away = new Map<string, LostFetch>();

  constructor(private readonly parts: EventRunParts) {}

  async alone(selection: EventSelection, number: number): Promise<EventAnswer | null> {
    const { root, call, terms, take, checkList } = this.parts;
    const asked: CallSubgraph = (request, under) => {
      const lost = this.away.get(request.service);
      return lost === undefined ? call(request, under) : asLost(lost);
    };
    const { answer, hasList } = await take(() => runAlone(root, selection, number, asked, terms()));
    // What looks like a fault of the selection may be one of the list.
    if (!hasList) await checkList();
    return answer;
  }

  async eachAlone(selection: EventSelection, since: number, count: number): Promise<Answers> {
    return new Map([[selection, await Promise.all(Array.from({ length: count }, (_, at) => this.alone(selection, since + at + 1)))]]);
  }

  merged({ plan }: Share, since: number, count: number): Promise<RanMerged> {
    return runMerged(this.parts.root, plan, since, count, this.parts.call, this.parts.terms());
  }

  /** The answers that the selections find in what was brought; where it does not tell, they are asked for again apart. */
  async settle(selections: ReadonlyArray<MergeableSelection>, ran: RanMerged, count: number): Promise<Answers> {
    if (ran.elements === null) {
      await this.parts.checkList();
      return this.isolate({ selections, since: ran.since, count }, ran);
    }
    const { since, elements } = ran;
    for (const each of ran.lost) if (this.parts.outages.explains(each)) this.away.set(each.service, each);
    const { answers, doubts } = await readAnswers(this.parts.root, selections, ran, this.parts.outages);
    const again: Array<Promise<void>> = [];
    const take = async (found: Promise<Answers>, place: number): Promise<void> => {
      for (const [selection, list] of await found) answers.get(selection)?.splice(place, list.length, ...list);
    };
    if (doubts.unplaced.length > 0) again.push(take(this.isolate({ selections: doubts.unplaced, since, count: elements.length }, null), 0));
    if (doubts.lost.length > 0) again.push(take(this.isolate({ selections: doubts.lost, since, count: elements.length }, ran), 0));
    for (const [at, { involved, beside }] of doubts.at) {
      for (const selection of involved) again.push(this.alone(selection, since + at + 1).then((answer) => void answers.get(selection)?.splice(at, 1, answer)));
      if (beside.length === 0) continue;
      if (involved.length === 0) this.parts.shelf.withdraw(ran.plan);
      const piece = { selections: beside, since: since + at, count: 1 };
      const isLess = beside.length < selections.length || elements.length > 1;
      again.push(take(isLess ? this.ask(piece) : this.isolate(piece, null), at));
    }
    await Promise.all(again);
    return answers;
  }

  private async ask(piece: Piece): Promise<Answers> {
    return this.settlePiece(piece, await this.ran(piece));
  }

  /** Each with nothing but itself in the query. */
  private ran({ selections, since, count }: Piece): Promise<ReadonlyArray<RanShare>> {
    const shares = this.parts.shelf.exactly(selections);
    return Promise.all(shares.map(async (share) => ({ share, ran: await this.parts.take(() => this.merged(share, since, count)) })));
  }

  private async settlePiece({ selections, since, count }: Piece, shares: ReadonlyArray<RanShare>): Promise<Answers> {
    const shared = new Set<EventSelection>(shares.flatMap(({ share }) => share.selections));
    const answers = await Promise.all([
      ...shares.map(({ share, ran }) => this.settle(share.selections, ran, count)),
      ...selections.filter((each) => !shared.has(each)).map((each) => this.eachAlone(each, since, count)),
    ]);
    return new Map(answers.flatMap((each) => [...each]));
  }

  /**
   * Finds who made the merged query fail, by asking for pieces of what was asked. `whole`: how it failed for all, where a fetch
   * was lost; where that happens to each piece in the same way, it is no selection's fault, and the answers are read from it.
   */
  private async isolate(piece: Piece, whole: RanMerged | null): Promise<Answers> {
    const [only, second] = piece.selections;
    if (only === undefined) return new Map();
    if (second === undefined && piece.count === 1) {
      this.parts.setApart(only);
      return new Map([[only, [await this.alone(only, piece.since + 1)]]]);
    }
    const pieces = whole === null && piece.count > 1 ? byNumbers(piece) : second === undefined ? byNumbers(piece) : bySelections(piece);
    const ran = await Promise.all(pieces.map((each) => this.ran(each)));
    if (whole?.elements != null && this.isOutage(whole, ran.flat().map((each) => each.ran))) return this.settle(piece.selections, whole, piece.count);
    const found = await Promise.all(pieces.map(async (each, at) => ({ place: each.since - piece.since, answers: await this.settlePiece(each, ran[at] ?? []) })));
    const answers: Answers = new Map(piece.selections.map((selection) => [selection, new Array<EventAnswer | null>(piece.count).fill(null)]));
    for (const { answers: some, place } of found) for (const [selection, list] of some) answers.get(selection)?.splice(place, list.length, ...list);
    return answers;
  }

  /** Whether all that was lost to the whole is lost in the same way to each of the pieces; it is remembered. */
  private isOutage(whole: RanMerged, pieces: ReadonlyArray<RanMerged>): boolean {
    const { outages } = this.parts;
    const unexplained = whole.lost.filter((each) => !outages.explains(each));
    const isEverywhere = unexplained.every((each) => pieces.every(({ lost }) => lost.some((other) => other.service === each.service && wayOf(other) === wayOf(each))));
    if (isEverywhere) for (const each of unexplained) outages.remember(each);
    return isEverywhere;
  }
}

function bySelections({ selections, since, count }: Piece): Piece[] {
  const size = Math.ceil(selections.length / PIECES);
  return Array.from({ length: Math.ceil(selections.length / size) }, (_, at) => ({ selections: selections.slice(at * size, (at + 1) * size), since, count }));
}

function byNumbers({ selections, since, count }: Piece): Piece[] {
  const half = Math.ceil(count / 2);
  return [{ selections, since, count: half }, { selections, since: since + half, count: count - half }];
}
