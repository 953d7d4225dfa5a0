import { visit, type ASTNode, type DocumentNode, type StringValueNode } from "graphql";

interface Described {
  readonly name: { readonly value: string };
  readonly description?: StringValueNode;
}

/** Coordinates of everything in a schema document that a reader would look up and find no words for. */
export function undescribed(document: DocumentNode): string[] {
  const missing: string[] = [];
  const check = (coordinate: string, { description }: Described): void => {
    if ((description?.value.trim() ?? "") === "") missing.push(coordinate);
  };
  visit(document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (node.kind.startsWith("Directive")) return false;
      if (!("name" in node) || !isDefinition(node)) return undefined;
      const names = [...ancestors, node].flatMap((each) => ("kind" in each && isDefinition(each) ? [(each as unknown as Described).name.value] : []));
      check(names.join("."), node as unknown as Described);
      return undefined;
    },
  });
  return missing;
}

function isDefinition({ kind }: ASTNode): boolean {
  return /^(Object|Interface|Union|Enum|InputObject|Scalar)TypeDefinition$|^(Field|InputValue|EnumValue)Definition$/.test(kind);
}
