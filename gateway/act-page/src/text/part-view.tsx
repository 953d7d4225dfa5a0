import type { ReadingPart } from "../answer/act-answer";
import type { PlacesOfLines } from "../marks/place-marks";
import { useSpeech } from "../words/speech";
import { MarkedLine } from "./marked-line";

interface PartViewProps {
  readonly part: ReadingPart;
  readonly places: PlacesOfLines;
  readonly act: string;
}

/** A longer one is text that no mark sets off from its heading. */
const LONGEST_HEADING = 600;
const HEADED = new Set(["CHAPTER", "ARTICLE", "APPENDIX"]);

export function PartView({ part, places, act }: PartViewProps) {
  const { words } = useSpeech();
  const lines = part.lines.map((line, at) => <p key={at}><MarkedLine text={line.text} places={places.get(line)} act={act} /></p>);
  if (part.role === "NOTE") return <aside className="note" aria-label={words.note} data-label={words.note}>{lines}</aside>;
  if (part.role === "FUTURE_CHANGE") return <aside className="future-change" aria-label={words.futureChange} data-label={words.futureChange}>{lines}</aside>;
  if (part.role === "STRAY") return <details className="stray"><summary>{words.stray}</summary>{lines}</details>;
  if (part.excluded) return <del className="excluded" aria-label={words.excluded} data-label={words.excluded}>{lines}</del>;
  if (isHeading(part)) return <Heading part={part} places={places} act={act} />;
  return <div className={`part ${part.kind.toLowerCase()} ${part.role.toLowerCase()}`}>{lines}</div>;
}

function isHeading({ kind, role, lines }: ReadingPart): boolean {
  if (lines.length === 0 || lines.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_HEADING) return false;
  return HEADED.has(kind) || role === "TITLE";
}

/** Levels follow the parts that it stands within; the act's own title and the heading of the text come before. */
function Heading({ part: { lines, depth, kind, role }, places, act }: PartViewProps) {
  return (
    <div role="heading" aria-level={Math.min(6, 3 + depth)} className={`heading ${kind.toLowerCase()} ${role.toLowerCase()}`}>
      {lines.map((line, at) => (
        <p key={at}>
          <MarkedLine text={line.text} places={places.get(line)} act={act} />
        </p>
      ))}
    </div>
  );
}
