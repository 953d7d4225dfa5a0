import { amendService, includeService } from "@tizilim/catalogue/register/register-commands";
import { enterSubsection } from "@tizilim/catalogue/register/enter-classification";
import type { ProposalContent } from "@tizilim/workflow/domain/proposal";
import type { DraftedFields } from "@tizilim/workflow/domain/service-draft";
import { amendment, exclusion, inclusion } from "./concurred-proposals";
import { BY_ORDER, JUSTICE, SCHEMES, text, TRANSPORT, type RegisterWorld } from "./register-world";
import { picked } from "./seeded-random";

const SUBSECTIONS = ["00101", "00102", "00201"];

/** Mostly one day, so that most orders find the services that earlier ones left; now and then an earlier or a later one. */
export function effectiveDay(random: () => number): string {
  const way = random();
  return way < 0.05 ? "2026-06-01" : way < 0.1 ? "2026-12-01" : "2026-10-10";
}

/** What a body might propose in one order, over services that stand, each named once. */
export function randomOrder(random: () => number, standing: ReadonlyArray<string>, name: () => string): ProposalContent[] {
  const free = [...standing];
  const taken = (): string | undefined => free.splice(Math.floor(random() * free.length), 1)[0];
  const contents: ProposalContent[] = [];
  for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
    const way = random();
    const code = way < 0.4 ? undefined : taken();
    if (code === undefined) contents.push(inclusion(name(), picked(random, SUBSECTIONS), randomFields(random)));
    else if (way < 0.8) contents.push(amendment(code, { ...randomFields(random), recipientNote: text(`${name()} ескертпе`, `${name()} примечание`) }));
    else if (way < 0.9) contents.push(exclusion(code));
    else contents.push(exclusion(code), inclusion(name(), picked(random, SUBSECTIONS), { replaces: code }));
  }
  return contents;
}

function randomFields(random: () => number): DraftedFields {
  const days = 1 + Math.floor(random() * 30);
  return {
    ...(random() < 0.5 ? { term: text(`${days} күн`, `${days} дней`) } : {}),
    ...(random() < 0.3 ? { forms: ["PAPER", "ONE_APPLICATION"] } : {}),
    ...(random() < 0.3 ? { channels: ["PROVIDER", "STATE_CORPORATION"] } : {}),
    ...(random() < 0.2 ? { provider: TRANSPORT, responsibleBody: JUSTICE } : {}),
    ...(random() < 0.2 ? { intake: [] } : {}),
  };
}

/** Often in the way of an order: one of its own services where it has any, or another. */
export function inTheWay(random: () => number, contents: ReadonlyArray<ProposalContent>, standing: ReadonlyArray<string>): ReadonlyArray<string> {
  const own = contents.flatMap(({ code }) => code ?? []);
  return own.length > 0 && random() < 0.6 ? own : standing;
}

/** A change of the register by somebody else: an inclusion, an amendment or another name of a subsection; it may be refused, then nothing changes. */
export async function foreignChange(random: () => number, { write }: RegisterWorld, standing: ReadonlyArray<string>, name: () => string): Promise<void> {
  const occasion = { effectiveFrom: effectiveDay(random), cause: BY_ORDER };
  const [subsection, words, way] = [picked(random, SUBSECTIONS), name(), random()];
  if (way < 0.4) await write((writer) => includeService(writer, SCHEMES, { code: null, record: { subsection, name: text(`${words} бөгде`, `${words} чужая`) }, ...occasion }));
  else if (way < 0.9) await write((writer) => amendService(writer, picked(random, standing) as never, { term: text(`${words} күн`, `${words} дней`) }, occasion));
  else await write((writer) => enterSubsection(writer, SCHEMES, subsection, { name: text(`${words} кіші бөлім`, `${words} подраздел`) }, occasion));
}
