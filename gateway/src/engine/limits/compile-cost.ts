import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** Objects that an operation may bring by its page sizes, known before it is executed. */
export type OperationCost = (variables: Readonly<Record<string, unknown>>) => number;

/** Page of a connection for which the client names no size and the schema none either. */
export const DEFAULT_PAGE = 20;
/** Elements assumed of a list that has no page arguments. */
export const PLAIN_LIST = 10;

const PAGE_ARGUMENTS = ["first", "last"] as const;

/** One object counts 1, a leaf nothing; a page size multiplies everything in the list that it bounds. */
export function compileCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationCost {
  const root = schema.getRootType(operation.operation);
  return (variables) => {
    const known = new Map<string, number>();
    const costOfSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined, page: number | null): number => {
      let cost = 0;
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) cost += costOfField(selection, type, page);
        else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition;
          cost += costOfSet(selection.selectionSet, condition === undefined ? type : schema.getType(condition.name.value), page);
        } else cost += costOfFragment(selection.name.value, page);
      }
      return cost;
    };
    const costOfFragment = (name: string, page: number | null): number => {
      const key = `${name}:${page}`;
      const fragment = fragments.get(name);
      if (fragment === undefined) return 0;
      let cost = known.get(key);
      if (cost === undefined) {
        cost = costOfSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), page);
        known.set(key, cost);
      }
      return cost;
    };
    const costOfField = (node: FieldNode, parent: GraphQLNamedType | undefined, page: number | null): number => {
      const field = fieldOf(parent, node.name.value);
      if (field === undefined || node.selectionSet === undefined) return 0;
      const type = getNamedType(field.type);
      if (!isCompositeType(type)) return 0;
      const size = pageSize(field, node, variables);
      if (!isListType(getNullableType(field.type))) return 1 + costOfSet(node.selectionSet, type, size ?? (isPaged(field) ? DEFAULT_PAGE : null));
      return (size ?? (isPaged(field) ? DEFAULT_PAGE : (page ?? PLAIN_LIST))) * (1 + costOfSet(node.selectionSet, type, null));
    };
    return root == null ? 0 : costOfSet(operation.selectionSet, root, null);
  };
}

function fieldOf(type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return type.getFields()[name];
}

function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some((argument) => argument.name === "first" || argument.name === "last");
}

/** The larger of `first` and `last`, as given, by variable or by the schema's default; null when there is neither. */
function pageSize(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>): number | null {
  if (!isPaged(field)) return null;
  let size: number | null = null;
  for (const name of PAGE_ARGUMENTS) {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const given: unknown =
      value === undefined
        ? field.args.find((argument) => argument.name === name)?.defaultValue
        : value.kind === Kind.VARIABLE
          ? variables[value.name.value]
          : value.kind === Kind.INT
            ? Number(value.value)
            : null;
    if (typeof given === "number" && given >= 0) size = Math.max(size ?? 0, given);
  }
  return size;
}
