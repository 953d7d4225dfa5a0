import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { Edge, Page } from "../pure/page-request";

type Class<T> = abstract new (...parameters: never[]) => T;

@Directive("@shareable")
@ObjectType("PageInfo", { description: "Where a page stands in its list.", simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether rows follow this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether rows come before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row; null on an empty page." })
  endCursor!: string | null;
}

/** A page and a way to count its whole list, which runs only when the count is asked for. */
export class Connection<T> {
  readonly edges: ReadonlyArray<Edge<T>>;
  readonly pageInfo: Page<T>["pageInfo"];

  /** An own member: type-graphql copies what it calls a computed field on. */
  readonly total: () => Promise<number> | number;

  constructor(page: Page<T>, count: () => Promise<number> | number) {
    this.edges = page.edges;
    this.pageInfo = page.pageInfo;
    this.total = count;
  }

  get nodes(): T[] {
    return this.edges.map((edge) => edge.node);
  }
}

/** Relay's edge and connection of one node type, as GraphQL types. Their names follow the node's. */
export function connectionTypes<T extends object>(name: string, node: () => Class<T>, shareable = false): { Edge: Class<object>; Connection: Class<object> } {
  const directives = shareable ? [Directive("@shareable")] : [];
  const decorate = (target: Class<object>): void => directives.forEach((directive) => (directive as ClassDecorator)(target));

  @ObjectType(`${name}Edge`, { description: `A ${name} with its place in the list.`, simpleResolvers: true })
  class EdgeType {
    @Field(() => String, { description: "Where to go on reading after, or before, this row." })
    cursor!: string;

    @Field(() => node(), { description: `The ${name}.` })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: "The rows with their cursors.", simple: true })
    edges!: EdgeType[];

    @Field(() => [node()], { description: "The rows.", simple: true })
    nodes!: unknown[];

    @Field(() => PageInfoType, { description: "Where the page stands in its list.", simple: true })
    pageInfo!: PageInfoType;

    @Field(() => Int, { name: "totalCount", description: "Rows of the whole list; counted only when asked for." })
    totalCount(): Promise<number> | number {
      return (this as unknown as Connection<T>).total();
    }
  }
  decorate(EdgeType);
  decorate(ConnectionType);
  return { Edge: EdgeType, Connection: ConnectionType };
}
