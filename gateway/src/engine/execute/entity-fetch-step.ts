import type { FetchNode } from "@apollo/query-planner";
import { LinkFailure } from "@tizilim/common/link/link-failure";
import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";
import type { TypeTable } from "../plan/type-table";
import { fetchRequest } from "./fetch-request";
import { fetchedFields } from "./fetched-fields";
import { objectsAt, pathsAt, type PlanPath, type ResponsePath } from "./flatten-path";
import { noted } from "./note-nulled";
import { mergeInto } from "./merge-into";
import { isJsonObject, type JsonObject } from "./own-value";
import { answeredErrors, wholeFailure } from "./report-failure";
import { compileRepresentation, type Represent } from "./representation";
import { representationKey } from "./representation-key";
import { compileRewrites, type Rewrite } from "./rewrite";
import type { Run, Step } from "./run";

/** Equal representations of one fetch are asked for once. */
interface Asked {
  readonly representation: JsonObject;
  readonly entities: JsonObject[];
}

/** A fetch that completes the entities at `path` with what another subgraph knows of them. */
export function compileEntityFetch(node: FetchNode, path: PlanPath, types: TypeTable): Step {
  const represent = compileRepresentation(node.requires ?? [], types);
  const rewriteInput = compileRewrites(node.inputRewrites, types);
  const rewriteOutput = compileRewrites(node.outputRewrites, types);
  const request = fetchRequest(node);
  return async (run) => {
    const asked = collectAsked(objectsAt(run.data, path), represent, rewriteInput);
    if (asked.length === 0) return;
    const places = entityPlaces(run, path, asked, node.operation);
    let answer: SubgraphAnswer;
    try {
      answer = await run.fetch(request(run, asked.map((each) => each.representation)), path, asked.flatMap((each) => each.entities));
      checkShape(answer, asked.length);
    } catch (error) {
      if (run.journal !== undefined) run.journal.lost.push({ service: node.serviceName, path, operation: node.operation, failure: error, answer: null });
      else run.faults.push(...wholeFailure(error, node.serviceName, places.ofAll()));
      return;
    }
    if (answer.errors !== undefined && answer.errors.length > 0) {
      if (run.journal !== undefined && !hasEntities(answer)) {
        run.journal.lost.push({ service: node.serviceName, path, operation: node.operation, failure: null, answer });
        return;
      }
      run.faults.push(...answeredErrors(answer.errors, node.serviceName, (inner) => noted(places.of(inner), inner, answer.data, run.journal)));
    }
    mergeEntities(asked, answer, rewriteOutput, types);
  };
}

function collectAsked(entities: ReadonlyArray<JsonObject>, represent: Represent, rewriteInput: Rewrite | null): Asked[] {
  const byKey = new Map<string, Asked>();
  const seen = new Set<JsonObject>();
  for (const entity of entities) {
    if (seen.has(entity)) continue;
    seen.add(entity);
    const representation = represent(entity);
    if (representation === null || !representation["__typename"]) continue;
    rewriteInput?.(representation);
    const key = representationKey(representation);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { representation, entities: [entity] });
    else known.entities.push(entity);
  }
  return [...byKey.values()];
}

function checkShape(answer: SubgraphAnswer, expected: number): void {
  if (!isJsonObject(answer.data)) {
    if (answer.errors === undefined || answer.errors.length === 0) throw new LinkFailure("not-graphql", "neither data nor errors");
    return;
  }
  const received = answer.data["_entities"];
  if (received === null && answer.errors !== undefined && answer.errors.length > 0) return;
  if (!Array.isArray(received) || received.length !== expected) {
    throw new LinkFailure("not-graphql", `expected ${expected} entities`);
  }
}

function hasEntities(answer: SubgraphAnswer): boolean {
  return isJsonObject(answer.data) && Array.isArray(answer.data["_entities"]);
}

function mergeEntities(asked: ReadonlyArray<Asked>, answer: SubgraphAnswer, rewriteOutput: Rewrite | null, types: TypeTable): void {
  const received = isJsonObject(answer.data) ? answer.data["_entities"] : null;
  if (!Array.isArray(received)) return;
  asked.forEach(({ entities }, index) => {
    const entity: unknown = received[index];
    if (!isJsonObject(entity)) return;
    if (!entity["__typename"]) entity["__typename"] = entities[0]?.["__typename"];
    rewriteOutput?.(entity);
    for (const target of entities) {
      const [known, told] = [target["__typename"], entity["__typename"]];
      mergeInto(target, entity);
      // A subgraph that has the interface as an object calls every entity by the interface's name.
      if (typeof known === "string" && typeof told === "string" && known !== told && types.satisfies(known, told)) target["__typename"] = known;
    }
  });
}

interface EntityPlaces {
  ofAll(): ResponsePath[];
  of(path: ReadonlyArray<string | number> | undefined): ResponsePath[];
}

/** Maps places of the `_entities` answer to places of the response; worked out only when something failed. */
function entityPlaces(run: Run, path: PlanPath, asked: ReadonlyArray<Asked>, operation: string): EntityPlaces {
  const pathsOf = (index: number): ResponsePath[] => {
    const wanted = new Set(asked[index]?.entities ?? []);
    const objects = objectsAt(run.data, path);
    return pathsAt(run.data, path).filter((_, place) => wanted.has(objects[place] as JsonObject));
  };
  const ofAll = (): ResponsePath[] => {
    const wanted = new Set(asked.flatMap((each) => each.entities));
    const objects = objectsAt(run.data, path);
    const fields = fetchedFields(operation, true);
    const paths = pathsAt(run.data, path).filter((_, place) => wanted.has(objects[place] as JsonObject));
    return paths.flatMap((place) => (fields.length === 0 ? [place] : fields.map((field) => [...place, field])));
  };
  return {
    ofAll,
    of: (inner) => {
      const index = inner?.[1];
      if (inner === undefined || typeof index !== "number") return ofAll();
      return pathsOf(index).map((place) => [...place, ...inner.slice(2)]);
    },
  };
}
