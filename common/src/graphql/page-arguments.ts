import { ArgsType, Field, Int } from "type-graphql";
import { isPageFault, pageRequest, type PageRequest } from "../pure/page-request";
import { badInput, registryError } from "./registry-error";

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: "Rows from the start, or after the cursor: 0 to 100; not together with last. Default 20." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor after which to read." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "Rows from the end, or before the cursor: 0 to 100." })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor before which to read." })
  before?: string | null;
}

@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: "Rows from the start, or after the cursor: 0 to 100. Default 20." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor after which to read." })
  after?: string | null;
}

/** Throws BAD_USER_INPUT or BAD_CURSOR naming the argument. */
export function requirePage(args: PageArgs, list: string, keyLength: number): PageRequest {
  const page = pageRequest(args, list, keyLength);
  if (!isPageFault(page)) return page;
  if (page.argument === "after" || page.argument === "before") {
    throw registryError("BAD_CURSOR", `"${page.argument}" ${page.rule}`, { argument: page.argument });
  }
  throw badInput(page.argument, page.rule);
}
