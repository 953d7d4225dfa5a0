import { createHash } from "node:crypto";
import { getNamedType, isInterfaceType, isObjectType, Kind, print, type GraphQLNamedType, type GraphQLSchema, type SelectionSetNode } from "graphql";
import { isIncluded } from "../shape/collect-fields";
import type { ReadSubscription } from "./read-subscription";
import { settleArguments } from "./settle-value";

/** Equal for selections that are written alike once fragments and variables are written out and conditions settled. */
export function selectionKey({ root, rootField, responseName, nodes, fragments, variables }: ReadSubscription, schema: GraphQLSchema): string {
  const hash = createHash("sha256").update(`${root.listField}\n${responseName}{`);
  const write = (set: SelectionSetNode, parent: GraphQLNamedType | undefined): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives, (variable) => variables[variable] === true)) continue;
      if (selection.kind === Kind.FIELD) {
        const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
        const given = settleArguments(selection.arguments ?? [], field?.args ?? [], variables).map(print);
        hash.update(`${selection.alias?.value ?? selection.name.value}:${selection.name.value}(${given.join()})`);
        if (selection.selectionSet === undefined) continue;
        hash.update("{");
        write(selection.selectionSet, field === undefined ? undefined : getNamedType(field.type));
        hash.update("}");
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value ?? parent?.name ?? "";
      const isNarrower = condition !== parent?.name;
      if (fragment === undefined) continue;
      if (isNarrower) hash.update(`...${condition}{`);
      write(fragment.selectionSet, schema.getType(condition));
      if (isNarrower) hash.update("}");
    }
  };
  for (const { selectionSet } of nodes) if (selectionSet !== undefined) write(selectionSet, getNamedType(rootField.type));
  return hash.digest("base64url");
}
