import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import type { Evidence } from "../domain/evidence";
import type { ComparedField } from "../domain/register/discrepancy";
import { serviceStub } from "../service/service.stub";
import type { DiscrepancyValue } from "./discrepancy.type";
import { evidenceView } from "./evidence.type";

interface Row {
  readonly actId: string;
  readonly code: string;
  readonly field: ComparedField;
  readonly registryValue: string | null;
  readonly actValue: string | null;
  readonly evidence: string;
}

export type DiscrepancyLoader = DataLoader<string, ReadonlyArray<DiscrepancyValue>>;

/** Discrepancies of acts, or of services by the acts that govern or name them; one statement for all asked for at a time. */
export function discrepancyLoader(reader: Reader, by: "actId" | "code"): DiscrepancyLoader {
  return new DataLoader(async (keys) => {
    const named = oneOf(by, keys);
    const rows = await reader.rows<Row>(`SELECT actId, code, field, registryValue, actValue, evidence FROM discrepancy WHERE ${named.sql} ORDER BY id`, named.parameters);
    return keys.map((key) => rows.filter((row) => row[by] === key).map(view));
  });
}

function view({ actId, code, field, registryValue, actValue, evidence }: Row): DiscrepancyValue {
  return { act: actId, service: serviceStub(code), field, registryValue, actValue, evidence: evidenceView(JSON.parse(evidence) as Evidence) };
}
