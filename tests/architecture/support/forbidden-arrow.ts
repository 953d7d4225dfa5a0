/** A kind of place in the house, and why it may not import from another. */
interface Wall {
  readonly from: RegExp;
  readonly to: RegExp;
  readonly reason: string;
}

const SUBGRAPH = /^subgraphs\/([^/]+)\//;
const ANYTHING_BUT = (allowed: string): RegExp => new RegExp(`^(?!${allowed})`);

/** The pure packages that a domain may lean on, each named here because somebody looked into it. */
const PURE_PACKAGES = "node:crypto$|snowball-stemmers$|ipaddr.js$";

const WALLS: readonly Wall[] = [
  { from: /^common\//, to: /^(gateway|subgraphs|scripts|tests|bench)\//, reason: "common knows none of those who use it" },
  { from: /^gateway\//, to: /^(subgraphs|scripts|tests|bench)\//, reason: "the gateway meets a subgraph only in the supergraph" },
  { from: /^subgraphs\//, to: /^(gateway|scripts|tests|bench)\//, reason: "a subgraph knows common and itself" },
  { from: /^gateway\/src\/(engine|http)\//, to: /^gateway\/src\/portal\//, reason: "the engine serves any supergraph, the portal only ours" },
  { from: /^gateway\/src\/(engine|http|streaming)\//, to: /^gateway\/src\/feed\//, reason: "the feed is one reader of the streams among others" },
  { from: /^gateway\/src\/(engine|http|streaming|feed)\//, to: /^gateway\/src\/(export|words)\//, reason: "what is told of services is told over the graph" },
  { from: /^gateway\/src\/words\//, to: ANYTHING_BUT("gateway/src/words/"), reason: "words lean on nothing" },
  { from: /^gateway\/src\/(engine|http)\//, to: /^gateway\/src\/streaming\//, reason: "requests are answered without streams" },
  { from: /^gateway\/src\/engine\//, to: /^gateway\/src\/http\//, reason: "the engine knows no transport" },
  { from: /^common\/src\/pure\//, to: ANYTHING_BUT(`common/src/pure/|${PURE_PACKAGES}`), reason: "pure code imports pure code" },
  {
    from: /^subgraphs\/[^/]+\/src\/domain\//,
    to: ANYTHING_BUT(`subgraphs/[^/]+/src/domain/|common/src/pure/|${PURE_PACKAGES}`),
    reason: "a domain imports domain and common/src/pure",
  },
  { from: /\.entity$/, to: /\.(store|loader|resolver|query|reference)$/, reason: "an entity is the innermost of its folder" },
  { from: /\.store$/, to: /\.(resolver|query|reference)$/, reason: "a store does not know who asks it" },
];

/** Why this import may not stand, or null when it may. Tests may import anything. Both are paths without extension. */
export function forbiddenArrow(from: string, to: string): string | null {
  const [, subgraph] = SUBGRAPH.exec(from) ?? [];
  const [, other] = SUBGRAPH.exec(to) ?? [];
  if (subgraph !== undefined && other !== undefined && subgraph !== other) return "subgraphs meet in the supergraph";
  return WALLS.find((wall) => wall.from.test(from) && wall.to.test(to))?.reason ?? null;
}
