import {
  astFromValue,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  isUnionType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

/** Something that the contract promises and a schema does not keep. */
export interface ContractDifference {
  /** `Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`, or `Type & Interface`. */
  readonly coordinate: string;
  /** ABSENT: not there (yet). OTHER: there, but not as promised. */
  readonly kind: "ABSENT" | "OTHER";
  /** For people: what the contract says, and what was found. */
  readonly text: string;
}

/** What of the contract a schema does not hold; more in the schema than in the contract is fine while it breaks no query. */
export function compareContract(contract: GraphQLSchema, ours: GraphQLSchema): ContractDifference[] {
  return Object.values(contract.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => {
      const found = ours.getType(type.name);
      return found === undefined ? [absent(type.name)] : compareTypes(type, found);
    });
}

function compareTypes(promised: GraphQLNamedType, found: GraphQLNamedType): ContractDifference[] {
  const { name } = promised;
  if (isScalarType(promised) && isScalarType(found)) return [];
  if (isEnumType(promised) && isEnumType(found)) {
    return promised.getValues().filter((value) => !found.getValue(value.name)).map((value) => absent(`${name}.${value.name}`));
  }
  if (isUnionType(promised) && isUnionType(found)) {
    const members = new Set(found.getTypes().map((member) => member.name));
    return promised.getTypes().filter((member) => !members.has(member.name)).map((member) => absent(`${name} | ${member.name}`));
  }
  if (isInputObjectType(promised) && isInputObjectType(found)) {
    return compareNamed(name, promised.getFields(), found.getFields(), inputDifferences, isRequiredInputField);
  }
  if ((isObjectType(promised) && isObjectType(found)) || (isInterfaceType(promised) && isInterfaceType(found))) {
    const interfaces = new Set(found.getInterfaces().map((each) => each.name));
    const lost = promised.getInterfaces().filter((each) => !interfaces.has(each.name)).map((each) => absent(`${name} & ${each.name}`));
    return [...lost, ...compareNamed(name, promised.getFields(), found.getFields(), fieldDifferences, () => false)];
  }
  return [other(name, promised.astNode?.kind ?? promised.constructor.name, found.astNode?.kind ?? found.constructor.name)];
}

function compareNamed<T>(
  type: string,
  promised: Readonly<Record<string, T>>,
  found: Readonly<Record<string, T>>,
  differences: (coordinate: string, promised: T, found: T) => ContractDifference[],
  breaks: (added: T) => boolean,
): ContractDifference[] {
  const kept = Object.entries(promised).flatMap(([name, each]) => {
    const own = found[name];
    return own === undefined ? [absent(`${type}.${name}`)] : differences(`${type}.${name}`, each, own);
  });
  const added = Object.entries(found).filter(([name, each]) => promised[name] === undefined && breaks(each));
  return [...kept, ...added.map(([name]) => other(`${type}.${name}`, "nothing", "a required input field"))];
}

function fieldDifferences(coordinate: string, promised: GraphQLField<unknown, unknown>, found: GraphQLField<unknown, unknown>): ContractDifference[] {
  const argument = (name: string): string => `${coordinate}(${name}:)`;
  const lost = promised.args.flatMap((each) => {
    const own = found.args.find(({ name }) => name === each.name);
    return own === undefined ? [absent(argument(each.name))] : inputDifferences(argument(each.name), each, own);
  });
  const added = found.args.filter((each) => isRequiredArgument(each) && !promised.args.some(({ name }) => name === each.name));
  return [
    ...typeDifference(coordinate, String(promised.type), String(found.type)),
    ...lost,
    ...added.map(({ name }) => other(argument(name), "nothing", "a required argument")),
  ];
}

function inputDifferences(coordinate: string, promised: GraphQLArgument | GraphQLInputField, found: GraphQLArgument | GraphQLInputField): ContractDifference[] {
  return typeDifference(coordinate, withDefault(promised), withDefault(found));
}

function withDefault({ type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  const node = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return node ? `${String(type)} = ${print(node)}` : String(type);
}

function typeDifference(coordinate: string, promised: string, found: string): ContractDifference[] {
  return promised === found ? [] : [other(coordinate, promised, found)];
}

function absent(coordinate: string): ContractDifference {
  return { coordinate, kind: "ABSENT", text: `${coordinate} is in the contract and not in the schema` };
}

function other(coordinate: string, promised: string, found: string): ContractDifference {
  return { coordinate, kind: "OTHER", text: `${coordinate}: the contract says ${promised}, the schema ${found}` };
}
