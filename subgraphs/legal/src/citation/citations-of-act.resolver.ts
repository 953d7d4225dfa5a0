import type { ChildList } from "@tizilim/common/database/child-lists";
import type { Connection } from "@tizilim/common/graphql/connection.type";
import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { registryError } from "@tizilim/common/graphql/registry-error";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ActView } from "../act/act-view";
import { LegalAct } from "../act/legal-act.type";
import type { LegalContext } from "../context";
import { ACT_CITATION_COLUMNS, type ActCitationRow } from "./act-citation.row";
import { CitationConnectionType, type CitationType } from "./citation.type";

const EVERY = { sql: "1 = 1", parameters: [] } as const;

@Resolver(() => LegalAct)
export class CitationsOfActResolver {
  @FieldResolver(() => CitationConnectionType, { description: "What its newest text cites, in the order of the text." })
  citations(@Root() act: ActView, @Args(() => PageArgs) page: PageArgs, @Ctx() context: LegalContext): Promise<Connection<CitationType>> {
    return context.lists.connection<ActCitationRow, CitationType>(
      {
        name: "LegalAct.citations", table: "act_citation", select: ACT_CITATION_COLUMNS, parentColumn: "sourceAct", condition: EVERY,
        sort: [{ name: "inOrder", of: (row) => row.inOrder }],
        node: (row) => citationView(row, act, context),
      },
      citedId(act),
      page,
    );
  }

  @FieldResolver(() => CitationConnectionType, { description: "What the newest texts of other acts say of it, by act and in the order of the text." })
  citedBy(@Root() act: ActView, @Args(() => PageArgs) page: PageArgs, @Ctx() context: LegalContext): Promise<Connection<CitationType>> {
    return context.lists.connection(citedByList(act, context), citedId(act), page);
  }
}

function citedByList(act: ActView, context: LegalContext): ChildList<ActCitationRow, CitationType> {
  return {
    name: "LegalAct.citedBy", table: "act_citation", select: ACT_CITATION_COLUMNS, parentColumn: "targetAct",
    condition: { sql: "sourceAct <> targetAct", parameters: [] },
    sort: [{ name: "sourceAct", of: (row) => row.sourceAct }, { name: "inOrder", of: (row) => row.inOrder }],
    node: (row) => citationView(row, act, context),
  };
}

/** Citations are of the newest texts: of another moment they are not kept. */
function citedId({ actId, asOf }: ActView): string {
  if (asOf.knownOn !== null) throw registryError("AS_OF_UNSUPPORTED", "citations are kept as they stand now, not as they were known at another moment");
  return actId ?? "";
}

function citationView(row: ActCitationRow, { asOf }: ActView, context: LegalContext): CitationType {
  const { sourceAct, targetAct, fromAnchor, raw, language, startOffset, endOffset, provision, effect, number, date } = row;
  return {
    source: context.acts.load({ id: sourceAct, asOf }),
    from: fromAnchor,
    raw, language, startOffset, endOffset,
    act: targetAct === null ? null : context.acts.load({ id: targetAct, asOf }),
    provision, effect, number, date,
  };
}
