import { createHash } from "node:crypto";
import { getNamedType, isInterfaceType, isObjectType, Kind, print, type FragmentDefinitionNode, type GraphQLNamedType, type GraphQLSchema, type SelectionSetNode } from "graphql";
import { isIncluded } from "../shape/collect-fields";
import { settleArguments, type SettledVariables } from "./settle-value";

export interface KeyScope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: SettledVariables;
}

/** Equal for selections that are written alike once fragments and variables are written out and conditions settled. */
export function selectionKey(responseName: string, selections: ReadonlyArray<SelectionSetNode>, type: GraphQLNamedType, scope: KeyScope): string {
  const hash = createHash("sha256").update(`${responseName}{`);
  const write = (set: SelectionSetNode, parent: GraphQLNamedType | undefined): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives, (variable) => scope.variables[variable] === true)) continue;
      if (selection.kind === Kind.FIELD) {
        const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
        const given = settleArguments(selection.arguments ?? [], field?.args ?? [], scope.variables).map(print);
        hash.update(`${selection.alias?.value ?? selection.name.value}:${selection.name.value}(${given.join()})`);
        if (selection.selectionSet === undefined) continue;
        hash.update("{");
        write(selection.selectionSet, field === undefined ? undefined : getNamedType(field.type));
        hash.update("}");
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value ?? parent?.name ?? "";
      const isNarrower = condition !== parent?.name;
      if (fragment === undefined) continue;
      if (isNarrower) hash.update(`...${condition}{`);
      write(fragment.selectionSet, scope.schema.getType(condition));
      if (isNarrower) hash.update("}");
    }
  };
  for (const set of selections) write(set, type);
  return hash.digest("base64url");
}
