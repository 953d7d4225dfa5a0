import type { Day } from "@tizilim/common/pure/day";
import type { Calendar } from "../calendar";
import { accepted, refused, type Decision } from "../decision";
import { sizeRefusals } from "../input-size";
import { refusal, type Refusal } from "../refusal";
import { discussionEnd } from "./public-discussion";
import { PUBLIC_DISCUSSION_RULE } from "./public-discussion-rule";

export interface DiscussionOpening {
  readonly from: Day;
  /** Where the draft is posted. */
  readonly places: ReadonlyArray<string>;
  /** Whether the act is known: null where the acts could not be asked. */
  readonly actIsKnown: boolean | null;
  /** Whether one of the same body on the same act has no report yet. */
  readonly anotherIsOpen: boolean;
}

/**
 * LAW/15 (2) and (3), norms 55, 61, 62: a draft is posted and discussed. The rule is that of the day on which the discussion
 * ends; where no source tells what it is on that day, the discussion is taken down and its obligation is UNKNOWN.
 */
export function openDiscussion({ from, places, actIsKnown, anotherIsOpen }: DiscussionOpening, calendar: Calendar): Decision<{ readonly what: "DISCUSSION_OPENED" }> {
  const refusals: Refusal[] = [
    ...(discussionEnd(from, calendar) === null ? [refusal("DISCUSSION_NOT_REQUIRED", "from", PUBLIC_DISCUSSION_RULE.provision, {
      kk: `${from} күні орналастырылған жоба көпшілік талқылаудан өтпейді: бұл талап 2026 жылғы шілдеде Заңнан алып тасталды.`,
      ru: `Проект, размещённый ${from}, публично не обсуждается: это требование исключено из Закона в июле 2026 года.`,
    })] : []),
    ...(places.some((place) => place.trim() !== "") ? [] : [refusal("PLACE_MISSING", "places", "LAW/15 (2)", {
      kk: "Жоба орналастырылған кемінде бір орынды көрсетіңіз.", ru: "Укажите хотя бы одно место, где размещён проект.",
    })]),
    ...sizeRefusals({ places }),
    ...(actIsKnown === false ? [refusal("ACT_UNKNOWN", "act", "LAW/15 (2)", {
      kk: "Мұндай акт белгісіз.", ru: "Такой акт неизвестен.",
    })] : []),
    ...(anotherIsOpen ? [refusal("DISCUSSION_OPEN", "act", "LAW/15 (4)", {
      kk: "Осы акт бойынша талқылау жүріп жатыр: алдымен оның есебін орналастырыңыз.", ru: "По этому акту обсуждение уже идёт: сначала разместите его отчёт.",
    })] : []),
  ];
  return refusals.length > 0 ? refused(refusals) : accepted({ what: "DISCUSSION_OPENED" });
}
