import { Fragment } from "react";
import type { Citation } from "../answer/analysis-answer";
import { addressOfCitation } from "../marks/address-of-citation";
import { heaviestLook, markText, tagOf } from "../marks/mark-words";
import type { Placed } from "../marks/place-marks";
import { splitLine, type Segment } from "../marks/split-line";
import { useSpeech } from "../words/speech";
import { textFor } from "../words/text-for";

const NO_PLACES: readonly Placed[] = [];

interface MarkedLineProps {
  readonly text: string;
  readonly places: readonly Placed[] | undefined;
  /** Identifier of the act shown. */
  readonly act: string;
}

/** The words of the act are nothing but text here, whatever they look like. */
export function MarkedLine({ text, places = NO_PLACES, act }: MarkedLineProps) {
  return splitLine(text, places).map((segment, at) => (
    <Fragment key={at}>
      <Cited citation={segment.citation} act={act}>
        <Marked segment={segment} />
      </Cited>
    </Fragment>
  ));
}

function Marked({ segment: { text, marks, begins } }: { readonly segment: Segment }) {
  const { language } = useSpeech();
  if (marks.length === 0) return text;
  const said = markText(marks, language);
  const beginning = begins.length === 0 ? {} : { "data-begins": begins.map(({ id }) => id).join(" "), "data-tag": tagOf(begins, language), tabIndex: -1 };
  return (
    <mark className={heaviestLook(marks)} title={said} aria-description={said} data-marks={marks.map(({ id }) => id).join(" ")} {...beginning}>
      {text}
    </mark>
  );
}

function Cited({ citation, act, children }: { readonly citation: Citation | null; readonly act: string; readonly children: React.ReactNode }) {
  const { language, words } = useSpeech();
  const address = citation === null ? null : addressOfCitation(citation, act);
  if (citation === null || address === null) return children;
  const title = citation.act === null ? "" : textFor(citation.act.title, language);
  return (
    <a href={address} title={title === "" ? words.citedAct : title}>
      {children}
    </a>
  );
}
