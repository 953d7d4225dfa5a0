import { badInput } from "@tizilim/common/graphql/registry-error";

/** The size asked for, or that of the tree. Throws BAD_USER_INPUT for one that the tree did not have, or that is below the least. */
export function requireTreeSize(argument: string, asked: number | null, treeSize: number, least = 0): number {
  const size = asked ?? treeSize;
  if (size < least || size > treeSize) throw badInput(argument, `is a size that the log has had, ${least} to ${treeSize}, got ${size}`);
  return size;
}
