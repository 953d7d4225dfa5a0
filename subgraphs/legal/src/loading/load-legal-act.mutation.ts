import type { Language } from "@tizilim/common/pure/localized-text";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Day } from "@tizilim/common/pure/day";
import { NOW } from "@tizilim/common/pure/as-of";
import type { Problem } from "@tizilim/common/pure/problem";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { mutationCaller } from "../command/mutation-caller";
import { writeOnce } from "../command/write-once";
import type { LegalContext } from "../context";
import { LegalActPayload } from "./legal-act-payload.type";
import { writeActTexts } from "./load-act-texts";
import { LoadLegalActInput } from "./load-legal-act.input";
import { loadedText, type LoadedText } from "./loaded-text";
import { actOfTexts } from "./act-of-texts";
import { textFindings } from "../domain/card/text-findings";

interface LoadAnswer {
  readonly act: LegalActId | null;
  readonly edition: Day | null;
  readonly problems: ReadonlyArray<Problem>;
}

@Resolver()
export class LoadLegalActMutation {
  @Mutation(() => LegalActPayload, {
    nullable: true,
    description:
      "Loads the text of one edition of an act, in one language or in both, and analyses it (RULES-2025/8). The card is read from the text and " +
      "checked against what is given; a contradiction refuses the whole. The same text again changes nothing. Needs the role LEGAL_ANALYST.",
  })
  async loadLegalAct(
    @Arg("input", () => LoadLegalActInput, { description: "The texts, and what they do not tell themselves." }) input: LoadLegalActInput,
    @Ctx() context: LegalContext,
  ): Promise<LegalActPayload> {
    const { call } = mutationCaller(context.viewer, "loadLegalAct", input);
    const { house, now } = context;
    const texts = textsOf(input);
    const known = actOfTexts(texts, { id: input.id ?? null, edition: input.edition ?? null });
    await context.fresh();
    const register = await house.register.read();
    const nothing = { act: null, edition: null };
    const { act, edition, problems } = await writeOnce<LoadAnswer>(house.database, now, call, nothing, async (writer) => {
      if ("problems" in known) return { ...nothing, problems: known.problems };
      const { edition: date } = await writeActTexts(writer, { act: known.act, texts, edition: input.edition ?? null }, register);
      return { act: known.act, edition: date, problems: [] };
    });
    const findings = act === null || "problems" in known ? [] : [...known.findings, ...texts.flatMap(({ text }) => textFindings(text))];
    return { act: act === null ? null : await context.acts.load({ id: act, asOf: NOW }), edition, findings, problems };
  }
}

function textsOf({ kk, ru }: LoadLegalActInput): LoadedText[] {
  const given: ReadonlyArray<readonly [Language, string | null | undefined]> = [["KK", kk], ["RU", ru]];
  return given.flatMap(([language, source]) => (source == null ? [] : [loadedText(language, source)]));
}
