import { useEffect, useMemo } from "react";
import type { Act, Reading, TextLanguage } from "../answer/act-answer";
import type { Citation } from "../answer/analysis-answer";
import type { Mark } from "../marks/mark";
import { placeMarks } from "../marks/place-marks";
import { useSpeech } from "../words/speech";
import { alignUnits } from "./align-units";
import { columnWidths } from "./column-widths";
import { TextRow, type Column } from "./text-row";
import { unitsOf, type Unit } from "./units-of";

export type ShownLanguages = "both" | "kk" | "ru";

interface TextPaneProps {
  readonly act: Act;
  readonly shown: ShownLanguages;
  readonly marks: readonly Mark[];
  readonly citations: readonly Citation[];
  /** Called when the text stands on the page. */
  readonly onStanding: () => void;
}

export function TextPane({ act, shown, marks, citations, onStanding }: TextPaneProps) {
  const { words } = useSpeech();
  const units = useMemo(() => ({ kk: unitsOf(act.kk?.parts ?? []), ru: unitsOf(act.ru?.parts ?? []) }), [act]);
  const rows = useMemo(() => alignUnits(units.kk, units.ru), [units]);
  const kk = useColumn(act.kk, "KK", units.kk, marks, citations);
  const ru = useColumn(act.ru, "RU", units.ru, marks, citations);
  const named = useMemo(() => firstOfTheirAnchor(rows.map(({ anchor }) => anchor)), [rows]);
  useEffect(onStanding, [onStanding, rows]);
  return (
    <section id="page-text" className={`text ${kk !== null && ru !== null ? `two ${shown}` : "one"}`} aria-labelledby="page-text-heading" tabIndex={-1}>
      <h2 id="page-text-heading" className="visually-hidden">
        {words.text}
      </h2>
      <div className="row column-heads">
        {kk === null ? null : <p className="side kk">{words.kazakh}</p>}
        {ru === null ? null : <p className="side ru">{words.russian}</p>}
      </div>
      {rows.map((row, at) => (
        <TextRow key={at} row={row} named={named[at] ?? false} kk={kk} ru={ru} act={act.actId} />
      ))}
    </section>
  );
}

function useColumn(reading: Reading | null, language: TextLanguage, units: readonly Unit[], marks: readonly Mark[], citations: readonly Citation[]): Column | null {
  return useMemo(
    () => (reading === null ? null : { places: placeMarks(reading, language, marks, citations), widths: columnWidths(units) }),
    [reading, language, units, marks, citations],
  );
}

function firstOfTheirAnchor(anchors: readonly string[]): boolean[] {
  const seen = new Set<string>();
  return anchors.map((anchor) => !seen.has(anchor) && seen.add(anchor) !== undefined);
}
