import type { DocumentNode } from "graphql";
import type { Limits } from "./limits";
import { measureDocument } from "./measure-document";
import { limitExceeded } from "./request-refused";

const MEASURED = ["aliases", "directives", "depth", "rootFields", "fields", "repeats"] as const;

/** Refuses a document that is too large in any way, before it is validated. Throws RequestRefused. */
export function checkDocument(document: DocumentNode, limits: Limits): void {
  const measure = measureDocument(document);
  for (const name of MEASURED) {
    if (measure[name] > limits[name]) throw limitExceeded(name, limits[name], measure[name]);
  }
}
