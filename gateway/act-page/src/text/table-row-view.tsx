import type { PlacesOfLines } from "../marks/place-marks";
import { useSpeech } from "../words/speech";
import type { TableWidths } from "./column-widths";
import { tableOf } from "./column-widths";
import { MarkedLine } from "./marked-line";
import type { Unit } from "./units-of";

interface TableRowViewProps {
  readonly unit: Unit;
  readonly widths: TableWidths;
  readonly places: PlacesOfLines;
  readonly act: string;
}

/** A row stands beside the same row of the other language, so a table is its rows here. */
export function TableRowView({ unit, widths, places, act }: TableRowViewProps) {
  const { words } = useSpeech();
  const columns = widths.get(tableOf(unit.anchor)) ?? [];
  const whole = unit.parts.length === 1;
  return (
    <div className="table-row" role="group" aria-label={`${words.tableRow} ${/\d+$/.exec(unit.anchor)?.[0] ?? ""}`} style={{ gridTemplateColumns: whole ? "1fr" : columns.map((width) => `minmax(0, ${width}fr)`).join(" ") }}>
      {unit.parts.map(({ anchor, lines }) => (
        <div key={anchor} className="cell" style={whole ? {} : { gridColumn: Number(/\d+$/.exec(anchor)?.[0] ?? 1) }}>
          {lines.map((line, at) => (
            <p key={at}>
              <MarkedLine text={line.text} places={places.get(line)} act={act} />
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
