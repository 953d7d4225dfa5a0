import type { FetchNode } from "@apollo/query-planner";
import { LinkFailure } from "@tizilim/common/link/link-failure";
import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";
import type { TypeTable } from "../plan/type-table";
import { copyOf } from "./copy-of";
import { fetchRequest } from "./fetch-request";
import { fetchedFields } from "./fetched-fields";
import { objectsAt, pathsAt, type PlanPath, type ResponsePath } from "./flatten-path";
import { noted } from "./note-nulled";
import { mergeInto } from "./merge-into";
import { isJsonObject } from "./own-value";
import { answeredErrors, wholeFailure } from "./report-failure";
import { compileRewrites } from "./rewrite";
import type { Step } from "./run";

/** Fields under a condition may be missing from an answer by right. */
const CONDITION = /@(skip|include)\b/;

/** A fetch of root fields: one call, its data laid over the objects at `path` (of a field that gives the root type again). */
export function compileRootFetch(node: FetchNode, path: PlanPath, types: TypeTable): Step {
  const request = fetchRequest(node);
  const rewrite = compileRewrites(node.outputRewrites, types);
  const promised = CONDITION.test(node.operation) ? [] : fetchedFields(node.operation, false);
  return async (run) => {
    const targets = path.length === 0 ? [run.data] : objectsAt(run.data, path);
    if (targets.length === 0) return;
    const placesOf = (names: ReadonlyArray<string>): ResponsePath[] =>
      (path.length === 0 ? [[]] : pathsAt(run.data, path)).flatMap((start) => names.map((name) => [...start, name]));
    let answer: SubgraphAnswer;
    try {
      answer = await run.fetch(request(run, null), path, []);
      if (!isJsonObject(answer.data) && !answer.errors?.length) throw new LinkFailure("not-graphql", "neither data nor errors");
    } catch (error) {
      if (run.journal !== undefined) run.journal.lost.push({ service: node.serviceName, path, operation: node.operation, failure: error, answer: null });
      else run.faults.push(...wholeFailure(error, node.serviceName, placesOf(fetchedFields(node.operation, false))));
      return;
    }
    const { data, errors } = answer;
    if (run.journal !== undefined && !isJsonObject(data)) {
      run.journal.lost.push({ service: node.serviceName, path, operation: node.operation, failure: null, answer });
      return;
    }
    if (errors !== undefined && errors.length > 0) {
      const empty = (): string[] => fetchedFields(node.operation, false).filter((name) => !isJsonObject(data) || data[name] == null);
      run.faults.push(
        ...answeredErrors(errors, node.serviceName, (inner) =>
          inner === undefined || inner.length === 0
            ? placesOf(empty())
            : noted((path.length === 0 ? [[]] : pathsAt(run.data, path)).map((start) => [...start, ...inner]), inner, data, run.journal),
        ),
      );
    }
    if (!isJsonObject(data)) return;
    const absent = errors?.length ? [] : promised.filter((name) => data[name] === undefined);
    if (absent.length > 0) run.faults.push(...wholeFailure(new LinkFailure("not-graphql", `no ${absent.join(", ")} in the answer`), node.serviceName, placesOf(absent)));
    rewrite?.(data);
    targets.forEach((target, index) => mergeInto(target, index === 0 ? data : copyOf(data)));
  };
}
