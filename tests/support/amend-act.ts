import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { loadActCards } from "@tizilim/legal/loading/load-act-cards";
import { text } from "./register-world";
import type { WorkflowWorld } from "./workflow-world";

/** Makes an act amended since a day, by the legal subgraph's own loading. */
export async function amendAct(world: WorkflowWorld, id: LegalActId, since: string): Promise<void> {
  await loadActCards(world.legal.database, [{
    id, kind: "ORDER", status: "AMENDED", title: text("Тууды тіркеу қағидалары", "Правила регистрации рождения"), titles: [], issuer: null, number: null, date: "2015-04-17",
    registrationNumber: null, statusSince: since, url: null, provenance: [],
  }], new Date(`${since}T06:00:00Z`));
}
