import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { BLANK_SERVICE, type ServiceRecord } from "@tizilim/catalogue/domain/service-record";
import { orderPreview, type OrderedProposal } from "@tizilim/workflow/domain/order-preview";
import type { ProposalContent } from "@tizilim/workflow/domain/proposal";
import type { RegisteredService } from "@tizilim/workflow/domain/register-record";
import { eachDatabase } from "../support/databases";
import { applied, orderOf } from "../support/order-documents";
import { contentOf, factsOf, inclusion, WHOLE } from "../support/proposal-fixture";
import { include, JUSTICE, openRegisterWorld, TRANSPORT, type RegisterWorld } from "../support/register-world";

const { subsection: _, ...whole } = WHOLE;
const RECORD = {
  ...BLANK_SERVICE, ...whole, name: { kk: "Көлік", ru: "Транспорт" }, section: "002", subsection: "00201", provider: JUSTICE, responsibleBody: JUSTICE,
  provenance: [{ field: "name.kk", origin: "TRANSLATED", source: null }, { field: "term", origin: "SOURCE", source: "list" }],
} satisfies ServiceRecord;
const BODIES = { provider: TRANSPORT, responsibleBody: JUSTICE };

eachDatabase((place) => {
  let world: RegisterWorld;
  const services: RegisteredService[] = [];
  beforeAll(async () => {
    world = await openRegisterWorld(place.settings("catalogue"));
    for (let at = 0; at < 2; at += 1) {
      const { code, entry } = await world.write((register) => include(register, RECORD));
      services.push({ code, record: RECORD, lastEntry: entry.number });
    }
  });
  afterAll(() => world.catalogue.close());

  function proposal(id: string, content: ProposalContent, service: RegisteredService | null = null): OrderedProposal {
    const facts = factsOf({ service, replaced: services[1] ?? null, providers: new Set([JUSTICE, TRANSPORT]) });
    return { id, content, baseEntry: service?.lastEntry ?? null, submittedAt: `2026-10-01T00:00:00.00000${id.slice(-1)}Z`, facts, standing: null };
  }

  it("what the workflow previews of inclusions, amendments and a move, the register enters as it was shown", async () => {
    const [kept, left] = services as [RegisteredService, RegisteredService];
    const proposals = [
      proposal("p-1", inclusion(BODIES)),
      proposal("p-2", contentOf("AMEND", { code: kept.code, category: "SOCIALLY_SIGNIFICANT", draft: { term: { kk: "2 күн", ru: "2 дня" }, fee: null, channels: [], recipientNote: null } }), kept),
      proposal("p-3", contentOf("EXCLUDE", { code: left.code }), left),
      proposal("p-4", inclusion({ ...BODIES, subsection: "00102", replaces: left.code })),
      proposal("p-5", inclusion({ ...BODIES, name: { kk: "Тағы бір", ru: "Ещё одна" } })),
    ];
    const { lines, refusals } = orderPreview(proposals, { sequenceDigits: 3, last: new Map([["00201", 2]]) });
    expect(refusals).toEqual([]);
    const kinds = new Map(proposals.map(({ id, content }) => [id, content.kind]));
    const order = orderOf("order-1", lines.map(({ proposal: id, code, baseEntry, changes }) => ({ proposal: id, kind: kinds.get(id), code, baseEntry, changes })));
    expect(await applied(world.catalogue, order)).toEqual({
      entries: lines.map(({ proposal: id, code }, at) => ({ proposal: id, code, entry: left.lastEntry + at + 1 })),
    });
    expect(lines.map(({ proposal: id, code }) => [id, code])).toEqual([["p-3", left.code], ["p-2", kept.code], ["p-1", "00101001"], ["p-4", "00102001"], ["p-5", "00101002"]]);
  });
});
