import "reflect-metadata";
import { catalogueSchema } from "@tizilim/catalogue/schema";
import { deliverySchema } from "@tizilim/delivery/schema";
import { legalSchema } from "@tizilim/legal/schema";
import { workflowSchema } from "@tizilim/workflow/schema";

/** The schemas as the code makes them, by subgraph. */
export function subgraphSchemas(): Readonly<Record<string, string>> {
  return { catalogue: catalogueSchema().sdl, workflow: workflowSchema().sdl, legal: legalSchema().sdl, delivery: deliverySchema().sdl };
}
