import { visit, type DocumentNode } from "graphql";

/**
 * Whether the compiler runs the document as GraphQL says. It takes a fragment that is spread under a condition for spread
 * whatever the condition says, and leaves the same fragment out where it is spread again.
 */
export function isCompilable(document: DocumentNode): boolean {
  let isSound = true;
  visit(document, {
    FragmentSpread: ({ directives }) => {
      if (directives !== undefined && directives.length > 0) isSound = false;
    },
  });
  return isSound;
}
