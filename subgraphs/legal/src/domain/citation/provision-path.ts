import type { CitedUnit } from "./word-sense";

/** One link of a chain such as «подпунктами 1) и 2) пункта 3 статьи 5»: a unit with its numbers; none of an unnumbered appendix. */
export interface ChainLink {
  readonly unit: CitedUnit;
  readonly numbers: ReadonlyArray<string>;
  /** A comma or an «и» stands between it and the link before it, in the order outermost first. */
  readonly apart: boolean;
}

export interface PathStep {
  readonly unit: CitedUnit;
  readonly number: string | null;
}

export type ProvisionPath = ReadonlyArray<PathStep>;

const DEPTH: Readonly<Record<CitedUnit, number>> = { APPENDIX: 0, CHAPTER: 1, ARTICLE: 2, POINT: 3, SUBPOINT: 4, PART: 5 };
/** A chain that names more provisions than this is no citation of them one by one. */
const MOST_PATHS = 200;

interface Level {
  readonly depth: number;
  readonly paths: ReadonlyArray<ProvisionPath>;
  inner: boolean;
}

/** The provisions that a chain names, its links given the outermost first: «9-баптың 1), 2) тармақшалары» names two. */
export function pathsOf(links: ReadonlyArray<ChainLink>): ProvisionPath[] {
  const named: ProvisionPath[] = [];
  const levels: Level[] = [];
  const leave = (depth: number): void => {
    while (levels.length > 0 && (levels.at(-1) as Level).depth >= depth) {
      const level = levels.pop() as Level;
      if (!level.inner) named.push(...level.paths);
    }
  };
  let previous = -1;
  for (const { unit, numbers, apart } of links) {
    const depth = DEPTH[unit];
    leave(apart && depth > previous ? 0 : depth);
    const outer = levels.at(-1);
    if (outer) outer.inner = true;
    const steps: PathStep[] = numbers.length === 0 ? [{ unit, number: null }] : numbers.map((number) => ({ unit, number }));
    const paths = outer === undefined ? steps.map((step) => [step]) : outer.paths.flatMap((path) => steps.map((step) => [...path, step]));
    levels.push({ depth, paths: paths.slice(0, MOST_PATHS), inner: false });
    previous = depth;
  }
  leave(0);
  return named.slice(0, MOST_PATHS);
}

/**
 * Path as an anchor of the tree. Chapters are left out where articles or points are numbered through them; what stands
 * directly under an article is a point of it, whichever it is called.
 */
export function anchorOfPath(path: ProvisionPath): string {
  const deeper = path.some(({ unit }) => DEPTH[unit] > DEPTH.CHAPTER);
  const underPoint = path.some(({ unit }) => unit === "POINT");
  return path.flatMap((step) => (step.unit === "CHAPTER" && deeper ? [] : [segmentOf(step, underPoint)])).join("/");
}

function segmentOf({ unit, number }: PathStep, underPoint: boolean): string {
  switch (unit) {
    case "APPENDIX":
      return number === null ? "app" : `app-${number}`;
    case "CHAPTER":
      return `ch-${number}`;
    case "ARTICLE":
      return `art-${number}`;
    case "SUBPOINT":
      return underPoint ? `sp-${number}` : `p-${number}`;
    case "POINT":
    case "PART":
      return `p-${number}`;
  }
}
