import { GraphQLError, isValueNode, Kind, visit, type ASTNode, type DocumentNode } from "graphql";

/** GraphQL tells which value of a document is wrong, but not whose: the error gets the argument's name, as `filter.sections`. */
export function nameArgument(document: DocumentNode, fault: GraphQLError): GraphQLError {
  const value = fault.nodes?.[0];
  if (value === undefined || !isValueNode(value)) return fault;
  const argument = nameOf(document, value);
  if (argument === "") return fault;
  return new GraphQLError(`"${argument}": ${fault.message}`, {
    nodes: fault.nodes ?? null,
    extensions: { ...fault.extensions, code: "BAD_USER_INPUT", argument },
  });
}

function nameOf(document: DocumentNode, value: ASTNode): string {
  let names: string[] = [];
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== value) return;
      const above = parent === undefined ? ancestors : [...ancestors, parent];
      names = above.flatMap((ancestor) => ("kind" in ancestor && isNamed(ancestor) ? [ancestor.name.value] : []));
    },
  });
  return names.join(".");
}

function isNamed(node: ASTNode): node is ASTNode & { name: { value: string } } {
  return node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD;
}
