import { LanguageEnum } from "@tizilim/common/graphql/language.enum";
import { PageInfoType } from "@tizilim/common/graphql/connection.type";
import type { Language } from "@tizilim/common/pure/localized-text";
import type { Page } from "@tizilim/common/pure/page-request";
import { Field, Float, Int, ObjectType, FieldResolver, Resolver, Root } from "type-graphql";
import type { SearchConnection } from "./search.store";
import { ServiceType } from "../service/service.type";
import type { ServiceValue } from "../service/service.value";

@ObjectType("ServiceSearchEdge", { description: "A service that was found, with its place and weight.", simpleResolvers: true })
export class ServiceSearchEdgeType {
  @Field(() => String, { description: "Where to go on reading." })
  cursor!: string;

  @Field(() => ServiceType, { description: "The service." })
  node!: ServiceValue;

  @Field(() => Float, { description: "From 0 to 1: how much of the query met the name word for word." })
  score!: number;

  @Field(() => LanguageEnum, { nullable: true, description: "The language of the names that met the query best; null when only the code did." })
  matchedLanguage!: Language | null;
}

@ObjectType("ServiceSearchConnection", { description: "What a search found, best first.", simpleResolvers: true })
export class ServiceSearchConnectionType {
  @Field(() => [ServiceSearchEdgeType], { description: "The services with their weights." })
  edges!: ServiceSearchEdgeType[];

  @Field(() => [ServiceType], { description: "The services." })
  nodes!: ServiceValue[];

  @Field(() => PageInfoType, { description: "Where the page stands in its list." })
  pageInfo!: Page<never>["pageInfo"];
}

@Resolver(() => ServiceSearchConnectionType)
export class ServiceSearchConnectionResolver {
  @FieldResolver(() => Int, { description: "Services found in all; counted only when asked for." })
  totalCount(@Root() connection: SearchConnection): Promise<number> {
    return connection.count();
  }
}
