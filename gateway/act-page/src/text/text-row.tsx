import { memo } from "react";
import type { PlacesOfLines } from "../marks/place-marks";
import { useSpeech } from "../words/speech";
import type { Row } from "./align-units";
import type { TableWidths } from "./column-widths";
import { PartView } from "./part-view";
import { TableRowView } from "./table-row-view";
import type { Unit } from "./units-of";

export interface Column {
  readonly places: PlacesOfLines;
  readonly widths: TableWidths;
}

interface TextRowProps {
  readonly row: Row;
  /** A second line of an anchor, where the texts have it in different order, is found beside the first. */
  readonly named: boolean;
  readonly kk: Column | null;
  readonly ru: Column | null;
  readonly act: string;
}

export const TextRow = memo(function TextRow({ row, named, kk, ru, act }: TextRowProps) {
  const { words } = useSpeech();
  return (
    <div className="row" data-row="" tabIndex={-1} {...(named ? { id: row.anchor } : {})}>
      <a className="place" href={`#${row.anchor}`} tabIndex={-1} aria-hidden="true" title={`${words.linkHere}: ${row.anchor}`}>
        ¶
      </a>
      {kk === null ? null : <Side language="kk" unit={row.kk} column={kk} act={act} />}
      {ru === null ? null : <Side language="ru" unit={row.ru} column={ru} act={act} />}
    </div>
  );
});

function Side({ language, unit, column: { places, widths }, act }: { readonly language: "kk" | "ru"; readonly unit: Unit | null; readonly column: Column; readonly act: string }) {
  const [part] = unit?.parts ?? [];
  return (
    <div className={`side ${language}`} lang={language}>
      {unit === null || part === undefined ? null : part.role === "CELL" ? (
        <TableRowView unit={unit} widths={widths} places={places} act={act} />
      ) : (
        <PartView part={part} places={places} act={act} />
      )}
    </div>
  );
}
