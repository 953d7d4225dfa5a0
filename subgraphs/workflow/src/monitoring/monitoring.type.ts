import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { FindingType } from "@tizilim/common/graphql/finding.type";
import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { Finding } from "../domain/finding";
import type { ProposalKind } from "../domain/proposal";
import { ProposalKindEnum } from "../proposal/proposal-kind.enum";
import { Proposal } from "../proposal/proposal.type";
import { ServiceStub } from "../references/service.stub";

@ObjectType("FindingCount", { description: "How many services have a finding of one kind.", simpleResolvers: true })
export class FindingCountType {
  @Field(() => String, { description: "Code of the finding." })
  code!: string;

  @Field(() => Int, { description: "Services that have it." })
  services!: number;
}

@ObjectType("MonitoredService", { description: "A service that calls for a look, with everything found (norm 11).", simpleResolvers: true })
export class MonitoredServiceType {
  @Field(() => ServiceCodeScalar, { description: "Code of the service." })
  code!: string;

  @Field(() => ServiceStub, { nullable: true, description: "The service as it stands now." })
  service!: ServiceStub;

  @Field(() => [FindingType], { description: "All that was found of it." })
  findings!: ReadonlyArray<Finding>;
}

@ObjectType("ListedService", { description: "A line of the quarter's list: what a service's findings ask for, and the proposals that answer it (norm 9).", simpleResolvers: true })
export class ListedServiceType {
  @Field(() => ServiceCodeScalar, { description: "Code of the service." })
  code!: string;

  @Field(() => ServiceStub, { nullable: true, description: "The service as it stands now." })
  service!: ServiceStub;

  @Field(() => ProposalKindEnum, { description: "What is asked for." })
  what!: ProposalKind;

  @Field(() => [String], { description: "Codes of the findings that ask for it." })
  findings!: ReadonlyArray<string>;

  @Field(() => [Proposal], { description: "Proposals of the quarter that answer it, as far as the viewer may see them." })
  proposals!: ReadonlyArray<Proposal>;

  @Field(() => Boolean, { description: "Whether a proposal that the viewer may see answers it." })
  answered!: boolean;
}

@Directive('@key(fields: "_ref")')
@ObjectType("MonitoringRun", { description: "A look at the register as a whole, as it was recorded (norm 11); never changed. Seen by the authorised body.", implements: NodeType, simpleResolvers: true })
export class MonitoringRun {
  readonly __typename!: "MonitoringRun";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;

  @Field(() => ID, { description: "Unique over all types." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  at!: string;

  @Field(() => String, { description: "Who recorded it." })
  by!: string;

  @Field(() => Int, { description: "Quarters without a confirmation that called for a look." })
  quarters!: number;

  @Field(() => Int, { description: "Revision of the register that was looked at." })
  revision!: number;

  @Field(() => LocalizedTextType, { nullable: true, description: "What whoever looked has to say." })
  note!: LocalizedText | null;
}

export const { Connection: MonitoredServiceConnectionType } = connectionTypes("MonitoredService", () => MonitoredServiceType);
export const { Connection: MonitoringRunConnectionType } = connectionTypes("MonitoringRun", () => MonitoringRun);
