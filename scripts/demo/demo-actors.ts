import type { Role } from "@tizilim/common/identity/viewer";

export interface DemoActor {
  readonly person: string;
  readonly role: Role;
  /** Russian name of the body in the sample; null for one who acts for none of the register. */
  readonly body: string | null;
}

/** Who plays in the demo. The two bodies are of the sample, the persons are made up. */
export const DEMO_ACTORS = {
  revenue: { person: "aigerim", role: "PROPOSER", body: "органы государственных доходов РК" },
  zhambyl: { person: "timur", role: "PROPOSER", body: "местный исполнительный орган (Жамбылская область)" },
  registrar: { person: "saule", role: "REGISTRAR", body: null },
  quality: { person: "daniyar", role: "QUALITY_CONTROL", body: null },
  administration: { person: "madina", role: "PUBLIC_ADMINISTRATION", body: null },
} as const satisfies Record<string, DemoActor>;

export type DemoActorName = keyof typeof DEMO_ACTORS;
