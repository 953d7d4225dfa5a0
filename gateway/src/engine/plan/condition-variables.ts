import { Kind, visit, type ASTNode, type DirectiveNode, type FragmentDefinitionNode, type OperationDefinitionNode } from "graphql";

/** What decides, by @skip or @include, what is part of the answer. */
export interface Conditions {
  readonly isConditional: boolean;
  /** Sorted. */
  readonly variables: ReadonlyArray<string>;
}

export function conditionsOf(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Conditions {
  const names = new Set<string>();
  let isConditional = false;
  const collect = (node: ASTNode): void => {
    visit(node, {
      Directive: (directive: DirectiveNode) => {
        if (directive.name.value !== "skip" && directive.name.value !== "include") return;
        isConditional = true;
        const value = directive.arguments?.[0]?.value;
        if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  };
  collect(operation);
  fragments.forEach(collect);
  return { isConditional, variables: [...names].sort() };
}
