import { fold } from "@tizilim/common/pure/language/fold";
import type { Channel } from "../../domain/service-record";

/** LAW/18 (1) 1) to 6), and partner organisations of the edition of 2026. Over folded text. */
const WORDS: readonly (readonly [Channel, RegExp])[] = [
  ["PARTNER_ORGANISATION", /партнерск\p{L}* организац|сериктес уйым/u],
  ["STATE_CORPORATION", /государственн\p{L}* корпораци|мемлекеттик корпораци|госкорпораци|правительство для граждан|азаматтарга арналган укимет/u],
  ["EGOV_PORTAL", /egov|портал\p{L}* "?электронного правительства|"?электрондык укимет"? ?(?:веб-)?порталы/u],
  ["FIXED_DEVICE", /стационарн\p{L}* абонентск|стационарлык абоненттик/u],
  ["MOBILE_DEVICE", /сотовой связи|уялы байланыс/u],
  ["INFORMATION_OBJECT", /объект\p{L}* информатизаци|акпараттандыру объект/u],
  ["PROVIDER", /услугодател|корсетилетин кызметти беруши|кызмет беруши/u],
];

/** The channels that a text on intake names outright, in the order of the Law; none where it names no kind of channel. */
export function readChannels(text: string): Channel[] {
  const folded = fold(text);
  const named = WORDS.filter(([, words]) => words.test(folded)).map(([channel]) => channel);
  return CHANNELS_IN_ORDER.filter((channel) => named.includes(channel));
}

const CHANNELS_IN_ORDER: readonly Channel[] = [
  "PROVIDER", "STATE_CORPORATION", "PARTNER_ORGANISATION", "EGOV_PORTAL", "FIXED_DEVICE", "MOBILE_DEVICE", "INFORMATION_OBJECT",
];
