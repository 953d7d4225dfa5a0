import type { ActText } from "../structure/act-text";
import type { EvidentFinding } from "./evident-finding";
import type { ServiceDocument } from "./service-documents";
import { evidenceOver } from "./written-span";

/** Norm 84: LAW/16 and 17 knew regulations and are excluded; one that has not ended governs nothing and has to be repealed. */
export function regulationFindings(text: ActText, { kind, title }: ServiceDocument): EvidentFinding[] {
  const evidence = evidenceOver(text, title);
  if (kind !== "REGULATION" || evidence === null) return [];
  return [{
    code: "REGULATION_STILL_GOVERNS", severity: "WARNING", provision: "LAW/16, 17",
    message: { kk: "Мемлекеттік қызмет регламенттері жойылған, олар қызмет көрсету тәртібін айқындай алмайды.", ru: "Регламенты государственных услуг упразднены и не могут определять порядок оказания услуги." },
    fix: { kk: "Регламенттің күші жойылсын, тәртіп Заңның 14-бабына сәйкес қағидалармен айқындалсын.", ru: "Признайте регламент утратившим силу и определите порядок правилами по статье 14 Закона." },
    evidence,
  }];
}
