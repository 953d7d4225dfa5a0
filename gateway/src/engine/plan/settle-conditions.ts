import { Kind, visit, type DirectiveNode, type DocumentNode, type FieldNode, type SelectionNode } from "graphql";
import { isIncluded } from "../shape/collect-fields";

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * The document without what @skip and @include leave out, and without these directives: a plan for it asks for nothing that only
 * left-out fields need, and no such need keeps another field from being asked for.
 */
export function settleConditions(document: DocumentNode, holds: (variable: string) => boolean): DocumentNode {
  const settled = <T extends SelectionNode>(node: T): T | null | undefined => {
    if (node.directives === undefined || node.directives.length === 0) return undefined;
    if (!isIncluded(node.directives, holds)) return null;
    const directives = node.directives.filter((each) => !isCondition(each));
    return directives.length === node.directives.length ? undefined : { ...node, directives };
  };
  return visit(document, {
    Field: { enter: settled },
    InlineFragment: { enter: settled },
    FragmentSpread: { enter: settled },
    SelectionSet: { leave: (set) => (set.selections.length === 0 ? { ...set, selections: [TYPENAME] } : undefined) },
  });
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === "skip" || name.value === "include";
}
