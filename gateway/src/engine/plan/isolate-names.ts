import { Kind, visit, type DocumentNode } from "graphql";

/** The document as it is planned, and what its renamed parts are called by the client. */
export interface IsolatedDocument {
  readonly document: DocumentNode;
  /** Response name in the plan → response name that the client chose; only the renamed ones. */
  readonly responseNames: ReadonlyMap<string, string>;
  /** Variable in the plan → variable of the client; only the renamed ones. */
  readonly variableNames: ReadonlyMap<string, string>;
}

/** The variable that every entity fetch has for itself. */
const REPRESENTATIONS = "representations";

/**
 * Renames the aliases that are also names of fields. The planner adds key fields by their own names and would take
 * `code: validFrom` for the key `code`, so that entities of another subgraph would be fetched by a foreign value.
 */
export function isolateNames(document: DocumentNode, fieldNames: ReadonlySet<string>): IsolatedDocument {
  const taken = new Set<string>(fieldNames);
  const variables = new Set<string>();
  visit(document, {
    Field: (field) => void taken.add(field.alias?.value ?? field.name.value),
    Variable: (variable) => void variables.add(variable.name.value),
  });
  const responseNames = new Map<string, string>();
  const planned = new Map<string, string>();
  const plannedName = (alias: string, name: string): string => {
    const key = `${alias}:${name}`;
    const known = planned.get(key);
    if (known !== undefined) return known;
    const chosen = freeName(`as_${alias.replace(/^_+/, "")}_of_${name.replace(/^_+/, "")}`, taken);
    taken.add(chosen);
    planned.set(key, chosen);
    responseNames.set(chosen, alias);
    return chosen;
  };
  const variableNames = new Map<string, string>();
  const renamedVariable = freeName("client_representations", variables);
  if (variables.has(REPRESENTATIONS)) variableNames.set(renamedVariable, REPRESENTATIONS);

  const isolated = visit(document, {
    Field: (field) => {
      const alias = field.alias?.value;
      if (alias === undefined || alias === field.name.value) return undefined;
      if (!fieldNames.has(alias) && !alias.startsWith("__")) return undefined;
      return { ...field, alias: { kind: Kind.NAME, value: plannedName(alias, field.name.value) } };
    },
    Variable: (variable) =>
      variable.name.value === REPRESENTATIONS ? { ...variable, name: { kind: Kind.NAME, value: renamedVariable } } : undefined,
  });
  return { document: isolated, responseNames, variableNames };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  while (taken.has(name)) name += "_";
  return name;
}
