import {
  getOperationAST,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from "graphql";
import { compilePlan } from "../execute/compile-plan";
import type { Step } from "../execute/run";
import { collectFields } from "../shape/collect-fields";
import { compileShape } from "../shape/compile-shape";
import { introspect, type Introspection } from "../shape/introspect";
import { responseTree, type ResponseTree } from "../shape/response-tree";
import type { Complete } from "../shape/shape-state";
import { conditionsOf } from "./condition-variables";
import { isolateNames } from "./isolate-names";
import { settleConditions } from "./settle-conditions";
import type { Supergraph } from "./supergraph";

/** One operation, worked out so far that a request only has to run it. */
export interface CompiledOperation {
  readonly kind: OperationTypeNode;
  readonly name: string | null;
  /** What has to be fetched, given what the variables of @skip and @include say; null: nothing. */
  step(holds: (variable: string) => boolean): Step | null;
  /** Variable in the plan → the client's variable, where they differ. */
  readonly variableNames: ReadonlyMap<string, string>;
  /** How the answer is cut to the selection, given what the variables of @skip and @include say. */
  shape(holds: (variable: string) => boolean): Complete;
  readonly introspection: Introspection;
  tree(): ResponseTree;
}

/** Shapes and plans kept per operation: one for each combination of the variables that decide what is included. */
const MOST_SHAPES = 32;

export function compileOperation(supergraph: Supergraph, document: DocumentNode, operation: OperationDefinitionNode): CompiledOperation {
  const name = operation.name?.value ?? null;
  const isolated = isolateNames(document, supergraph.fieldNames);
  const planned = getOperationAST(isolated.document, name) ?? operation;
  const fragments = fragmentsOf(isolated.document);
  const types = supergraph.apiTypes;
  const rootType = supergraph.apiSchema.getRootType(operation.operation) as GraphQLCompositeType;
  const { variables: conditions, isConditional } = conditionsOf(planned, fragments);
  const shapes = new Map<string, Complete>();
  const fieldsIf = (holds: boolean) => [...collectFields([planned.selectionSet], rootType.name, { types, fragments, holds: () => holds }).values()].flat();
  const roots = [...new Set([...fieldsIf(true), ...fieldsIf(false)])].filter((field) => /^__(schema|type)$/.test(field.name.value));
  let tree: ResponseTree | null = null;
  const keyOf = (holds: (variable: string) => boolean): string => conditions.map((variable) => (holds(variable) ? "1" : "0")).join("");
  // Whether it can be planned at all is known before anything runs.
  const whole = compilePlan(supergraph.plan(isolated.document, name), supergraph.types);
  const steps = new Map<string, Step | null>();
  return {
    kind: operation.operation,
    name,
    step: (holds) => {
      if (!isConditional) return whole;
      const key = keyOf(holds);
      const known = steps.get(key);
      if (known !== undefined) return known;
      const step = compilePlan(supergraph.plan(settleConditions(isolated.document, holds), name), supergraph.types);
      if (steps.size < MOST_SHAPES) steps.set(key, step);
      return step;
    },
    variableNames: isolated.variableNames,
    shape: (holds) => {
      const key = keyOf(holds);
      const known = shapes.get(key);
      if (known !== undefined) return known;
      const settled = new Map(conditions.map((variable) => [variable, holds(variable)]));
      const shape = compileShape([planned.selectionSet], rootType, {
        schema: supergraph.apiSchema,
        types,
        fragments,
        holds: (variable) => settled.get(variable) ?? false,
        responseNames: isolated.responseNames,
      });
      if (shapes.size < MOST_SHAPES) shapes.set(key, shape);
      return shape;
    },
    introspection: introspect(supergraph.apiSchema, planned, roots, fragments),
    tree: () => (tree ??= responseTree(planned.selectionSet, fragments, isolated.responseNames)),
  };
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}
