/** Requests that begin at a time towards receivers that answered last time. */
export const PROMPT_PLACES = 64;
/** Requests that may be open beyond that: to receivers that failed last time, and those that take their time. */
export const SLOW_PLACES = 448;
/** Of these, how many may go to receivers that failed last time. */
export const STRUGGLING_PLACES = 256;
/** A request that is open for longer leaves its prompt place to the next. */
export const PROMPT_MS = 100;

interface Lane {
  open: number;
  readonly most: number;
  readonly waiting: Array<() => void>;
}

/**
 * Bounds the requests that are open at once, so that receivers that do not answer keep nobody waiting: those that failed last time
 * have places apart, and one that is found to be slow gives up its place among the prompt ones while it is waited for.
 */
export class Places {
  private readonly prompt: Lane = { open: 0, most: PROMPT_PLACES, waiting: [] };
  private readonly struggling: Lane = { open: 0, most: STRUGGLING_PLACES, waiting: [] };
  private slow = 0;

  get open(): number {
    return this.prompt.open + this.struggling.open + this.slow;
  }

  async run<T>(struggles: boolean, work: () => Promise<T>): Promise<T> {
    const lane = struggles ? this.struggling : this.prompt;
    await entered(lane);
    let leave = (): void => left(lane);
    const late = setTimeout(() => {
      if (struggles || this.slow + this.struggling.open >= SLOW_PLACES) return;
      this.slow += 1;
      left(lane);
      leave = () => void (this.slow -= 1);
    }, PROMPT_MS);
    try {
      return await work();
    } finally {
      clearTimeout(late);
      leave();
    }
  }
}

function entered(lane: Lane): Promise<void> {
  if (lane.open < lane.most) {
    lane.open += 1;
    return Promise.resolve();
  }
  return new Promise((enter) => lane.waiting.push(enter));
}

/** The place goes from hand to hand, so that nobody slips in between. */
function left(lane: Lane): void {
  const next = lane.waiting.shift();
  if (next === undefined) lane.open -= 1;
  else next();
}
