import type { ChildList } from "@tizilim/common/database/child-lists";
import { oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Connection } from "@tizilim/common/graphql/connection.type";
import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { formatReference } from "@tizilim/common/pure/as-of";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ActView } from "../act/act-view";
import { LegalAct } from "../act/legal-act.type";
import type { LegalContext } from "../context";
import { ACT_CITATION_COLUMNS, type ActCitationRow } from "./act-citation.row";
import { citedBy, names, type SpeakingTexts } from "./cited.store";
import { CitationConnectionType, type CitationType } from "./citation.type";

type CitationList = ChildList<ActCitationRow, CitationType>;

@Resolver(() => LegalAct)
export class CitationsOfActResolver {
  @FieldResolver(() => CitationConnectionType, { description: "What its text of the view's day cites, in the order of the text, as it was known at the moment of the view." })
  citations(@Root() act: ActView, @Args(() => PageArgs) page: PageArgs, @Ctx() context: LegalContext): Promise<Connection<CitationType>> {
    const list: CitationList = {
      ...listOf(act, context, "citations"),
      table: (acts) => citedBy(speaking(act, context), oneOf("c.sourceAct", acts)),
      parentColumn: "sourceAct", condition: EVERY,
      sort: [{ name: "inOrder", of: (row) => row.inOrder }],
    };
    return context.lists.connection(list, act.actId ?? "", page);
  }

  @FieldResolver(() => CitationConnectionType, { description: "What the texts of other acts say of it on the view's day, by act and in the order of the text, as it was known at the moment of the view." })
  citedBy(@Root() act: ActView, @Args(() => PageArgs) page: PageArgs, @Ctx() context: LegalContext): Promise<Connection<CitationType>> {
    const texts = speaking(act, context);
    const list: CitationList = {
      ...listOf(act, context, "citedBy"),
      table: (acts) => citedBy(texts, names(oneOf("c.targetAct", acts), texts)),
      parentColumn: "targetAct", condition: { sql: "sourceAct <> targetAct", parameters: [] },
      sort: [{ name: "sourceAct", of: (row) => row.sourceAct }, { name: "inOrder", of: (row) => row.inOrder }],
    };
    return context.lists.connection(list, act.actId ?? "", page);
  }
}

const EVERY: SqlPart = { sql: "1 = 1", parameters: [] };

function listOf(act: ActView, context: LegalContext, name: string): Pick<CitationList, "name" | "select" | "node"> {
  return { name: formatReference(`LegalAct.${name}`, act.asOf), select: ACT_CITATION_COLUMNS, node: (row) => citationView(row, act, context) };
}

function speaking({ asOf }: ActView, { today }: LegalContext): SpeakingTexts {
  return { day: asOf.inForceOn ?? today, knownOn: asOf.knownOn };
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
