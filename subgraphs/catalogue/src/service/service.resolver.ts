import { FindingType } from "@tizilim/common/graphql/finding.type";
import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { SectionType } from "../classification/section.type";
import { SubsectionType } from "../classification/subsection.type";
import { sectionValue, subsectionValue, type SectionValue, type SubsectionValue } from "../classification/classification.value";
import type { CatalogueContext } from "../context";
import { recordFindings, type RecordFinding } from "../domain/record-findings";
import { RegisterEntryConnectionType } from "../entry/register-entry-connection.type";
import { RegisterEntryType } from "../entry/register-entry.type";
import { entryValue, type EntryValue } from "../entry/register-entry.value";
import { historyOf } from "../entry/history";
import { ProviderType } from "../provider/provider.type";
import { providerValue, type ProviderValue } from "../provider/provider.value";
import { LegalActStub, legalActValue, type LegalActValue } from "../references/legal-act.stub";
import { ServiceType } from "./service.type";
import type { ServiceValue } from "./service.value";

@Resolver(() => ServiceType)
export class ServiceResolver {
  @FieldResolver(() => SectionType, { description: "The section that it stands in (norm 2)." })
  async section(@Root() service: ServiceValue, @Ctx() context: CatalogueContext): Promise<SectionValue> {
    const reference = { id: service.keys.section, asOf: service.asOf };
    return sectionValue(reference, await context.sections.load(reference));
  }

  @FieldResolver(() => SubsectionType, { description: "The subsection that it stands in (norm 3)." })
  async subsection(@Root() service: ServiceValue, @Ctx() context: CatalogueContext): Promise<SubsectionValue> {
    const reference = { id: service.keys.subsection, asOf: service.asOf };
    return subsectionValue(reference, service.keys.section, await context.subsections.load(reference));
  }

  @FieldResolver(() => ProviderType, { nullable: true, description: "Who provides it (norm 28)." })
  provider(@Root() service: ServiceValue, @Ctx() context: CatalogueContext): Promise<ProviderValue | null> {
    return providerOf(service.keys.provider, service, context);
  }

  @FieldResolver(() => ProviderType, { nullable: true, description: "Central state body that drafts the by-law." })
  responsibleBody(@Root() service: ServiceValue, @Ctx() context: CatalogueContext): Promise<ProviderValue | null> {
    return providerOf(service.keys.responsibleBody, service, context);
  }

  @Directive('@provides(fields: "id")')
  @FieldResolver(() => LegalActStub, {
    nullable: true,
    description: "The act that sets the order of provision: part of the register's record (norm 32), changed only by a register entry.",
  })
  governingAct(@Root() service: ServiceValue): LegalActValue | null {
    return service.keys.governingAct === null ? null : legalActValue(service.keys.governingAct, service.asOf);
  }

  @FieldResolver(() => RegisterEntryType, { description: "The entry that made this state." })
  async entry(@Root() service: ServiceValue, @Ctx() context: CatalogueContext): Promise<EntryValue> {
    const entry = await context.entries.load(service.entryNumber);
    if (entry === null) throw new Error(`service ${service.code} stands on entry ${service.entryNumber}, which is not there`);
    return entryValue(entry);
  }

  @FieldResolver(() => [FindingType], { description: "What the register's own record lacks or contradicts, told from the record alone: missing languages, provider, fee, form, act." })
  recordFindings(@Root() service: ServiceValue): RecordFinding[] {
    return recordFindings({ ...service, ...service.keys });
  }

  @FieldResolver(() => RegisterEntryConnectionType, { description: "Entries about this service, as they were known at the moment of the view, oldest first." })
  history(@Root() service: ServiceValue, @Args(() => PageArgs) page: PageArgs, @Ctx() context: CatalogueContext): unknown {
    return historyOf(context, service, page);
  }
}

async function providerOf(id: string | null, service: ServiceValue, context: CatalogueContext): Promise<ProviderValue | null> {
  if (id === null) return null;
  const view = await context.providers.load({ id, asOf: service.asOf });
  return view === null ? null : providerValue(view);
}
