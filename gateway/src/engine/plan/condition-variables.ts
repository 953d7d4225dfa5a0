import { Kind, visit, type ASTNode, type DirectiveNode, type FragmentDefinitionNode, type OperationDefinitionNode } from "graphql";

/** Variables that decide, by @skip or @include, what is part of the answer; sorted. */
export function conditionVariables(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string[] {
  const names = new Set<string>();
  const collect = (node: ASTNode): void => {
    visit(node, {
      Directive: (directive: DirectiveNode) => {
        if (directive.name.value !== "skip" && directive.name.value !== "include") return;
        const value = directive.arguments?.[0]?.value;
        if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  };
  collect(operation);
  fragments.forEach(collect);
  return [...names].sort();
}
