import type { EntityManager } from "typeorm";
import type { CodeScheme } from "../domain/code-scheme";
import { subsectionFull, type EntryRefusal } from "../domain/entry-refusal";
import { formatServiceCode, partsOf, type ServiceCode } from "../domain/service-code";
import { CodeCounter } from "./code-counter.entity";

/**
 * RULES-2025/7: the authorised body gives the code. The counter moves in the transaction of the inclusion, under the
 * head lock: no number is given twice, and a rollback leaves no gap. An imported code that lies ahead is stepped over.
 */
export async function giveCode(writer: EntityManager, subsection: string, scheme: CodeScheme): Promise<ServiceCode | EntryRefusal> {
  const counter = await writer.findOneBy(CodeCounter, { subsection });
  const sequence = (counter?.last ?? 0) + 1;
  const code = formatServiceCode(subsection, sequence, scheme);
  if (code === null) return subsectionFull(subsection);
  await setCounter(writer, subsection, sequence, counter === null);
  return code;
}

/** An imported code stays as it is; the counter goes on after the highest. */
export async function countImportedCode(writer: EntityManager, code: ServiceCode, scheme: CodeScheme): Promise<void> {
  const { subsection, sequence } = partsOf(code, scheme);
  const counter = await writer.findOneBy(CodeCounter, { subsection });
  if (counter !== null && counter.last >= sequence) return;
  await setCounter(writer, subsection, sequence, counter === null);
}

async function setCounter(writer: EntityManager, subsection: string, last: number, isNew: boolean): Promise<void> {
  if (isNew) await writer.insert(CodeCounter, { subsection, last });
  else await writer.update(CodeCounter, { subsection }, { last });
}
