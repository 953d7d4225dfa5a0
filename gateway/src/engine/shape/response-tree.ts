import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from "graphql";
import type { ResponsePath } from "../execute/flatten-path";

/** The names of a response, whatever the runtime types: used to say where an error belongs. */
export interface ResponseTree {
  readonly responseName: string;
  readonly children: Map<string, ResponseTree>;
}

export function responseTree(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  responseNames: ReadonlyMap<string, string>,
): ResponseTree {
  const root: ResponseTree = { responseName: "", children: new Map() };
  const grow = (set: SelectionSetNode, tree: ResponseTree): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) grow(selection.selectionSet, tree);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) grow(fragment.selectionSet, tree);
      } else {
        const name = selection.alias?.value ?? selection.name.value;
        let child = tree.children.get(name);
        if (child === undefined) {
          child = { responseName: responseNames.get(name) ?? name, children: new Map() };
          tree.children.set(name, child);
        }
        if (selection.selectionSet !== undefined) grow(selection.selectionSet, child);
      }
    }
  };
  grow(selections, root);
  return root;
}

/** The path in the client's names, cut where the plan goes on into fields that the client did not select. */
export function clientPath(path: ResponsePath, tree: ResponseTree): ResponsePath {
  const told: Array<string | number> = [];
  let here = tree;
  for (const step of path) {
    if (typeof step === "number") {
      told.push(step);
      continue;
    }
    const child = here.children.get(step);
    if (child === undefined) break;
    told.push(child.responseName);
    here = child;
  }
  return told;
}
