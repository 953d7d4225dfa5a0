import { matchable } from "../text/matchable";
import { namesAnOffice } from "./offices-as-ways";
import { saidLines } from "./said-lines";
import type { SaidChannel } from "./said-of-service";

const CHANNELS: ReadonlyArray<readonly [SaidChannel, RegExp]> = [
  ["PROVIDER", /(?<!(?:систем|ресурс|портал|сайт|приложени|платформ|личн\p{L}+ кабинет)\p{L}{0,3} )услугодател|канцеляри|(?:при )?(?:непосредственн|личн)\p{L}+ (?:при )?(?:обращени|посещени)|қызметті беруші|кеңсе|тікелей жүгін|жеке жүгін/u],
  ["STATE_CORPORATION", /государственн\p{L}+ корпораци|правительство для граждан|(?<!\p{L})госкорпораци|(?<!\p{L})цон(?:ы|а|ов|ах|е|ами)?(?!\p{L})|центр\p{L}* обслуживания населения|мемлекеттік корпораци|азаматтарға арналған үкімет|(?<!\p{L})хқко|(?<!\p{L})хқо(?!\p{L})|халыққа қызмет көрсету орталы/u],
  ["EGOV_PORTAL", /(?:^|[^\p{L}])e-?\.?gov\.kz|(?:электронного|цифрового) правительства|(?:электронное|цифровое) правительство|(?:электрондық|цифрлық) үкімет|пэп(?!\p{L})|эүп(?!\p{L})|эүп/u],
  ["FIXED_DEVICE", /стационарн\p{L}+ (?:абонентск|телефон|устройств|терминал)|стационарлық|тіркелген абоненттік|терминал/u],
  ["MOBILE_DEVICE", /(?<!\p{L})(?:sms|смс)(?!\p{L})|(?<!стационарн\p{L}{1,3} )абонентск\p{L}+ (?:устройств|номер)(?!\p{L}* стационар)|egov mobile|сотов\p{L}+ связ|мобильн\p{L}+ (?:приложени|устройств|связ|телефон|верси)|ұялы (?:байланыс|телефон|абонент|қосымша)|мобильді|мобильдік/u],
  ["INFORMATION_OBJECT", /объект\p{L}* информати|(?:информационн|цифров|аналитическ|автоматизированн)\p{L}+ (?:\p{L}+ )?(?:систем|объект|ресурс)|интернет-ресурс|ақпараттандыру объект|(?:ақпараттық|цифрлық) (?:жүйе|объект|ресурс)|платформ(?!\p{L}* "?(?:e-?\.?gov|(?:электронного|цифрового) правительства))|elicense|лицензирован|лицензиялау|интернет-ресурст/u],
  ["PARTNER_ORGANISATION", /партн[её]рск|организаци\p{L}+-партн[её]р|серіктес/u],
];
/** A portal: the government's own unless its name says otherwise. */
const PORTAL = /(?<!\p{L})(?:веб-?)?портал\p{L}*(?: (?:\(далее[^)]*\)|услугодател\p{L}*))?/gu;
const OF_GOVERNMENT = /^[\s,:(-]*"?(?:(?:электронно|цифрово)(?:го|е) правительств[ао]|(?:электрондық|цифрлық) үкімет|(?:www\.)?e-?\.?gov)/u;
const NAMED_OTHERWISE = /^[\s:(-]*(?:"|www\.|https?:|[a-z]+\.)/u;
/** «портал социальных услуг», «әлеуметтік қызметтер порталы»: of a sphere. */
const OF_A_SPHERE = /^ (?!услугодател|правительств|через|личн|либо|или)[\p{L}-]{4,}(?:ых|их|ого|ей|ов|ой|ции|сти|ок|уг)(?!\p{L})/u;
const OF_A_SPHERE_BEFORE = /(?:лар|лер|дар|дер|тар|тер|ғын|істер|қызметтер|сатып алу|еңбек|білім беру) (?:бірыңғай )?$/u;
const NAMED_BEFORE = /"[^"]{2,80}"\s*(?:[\p{L}-]+ ){0,3}$|(?<![a-z0-9.-])(?!(?:[a-z0-9-]+\.)*e-?\.?gov\.)[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+ $/u;
const NAME_OF_GOVERNMENT = /(?:электрондық|цифрлық) үкімет/u;

/** The address of the same portal, behind its name. */
const ADDRESS_OF_GOVERNMENT = /((?:правительств[ао]|үкімет\p{L}*)"?(?: веб-?портал\p{L}*)?[\s,:(-]*(?:(?:www\.)?e-?\.?gov\.kz[\s,]*(?:и |және )?)?)(?:www\.)?elicense\.kz/gu;

/** LAW/18: the channels that words name, in the order of the Law; null where none can be told. */
export function channelsIn(words: string): SaidChannel[] | null {
  const plain = matchable(saidLines(words).join(" ")).replace(ADDRESS_OF_GOVERNMENT, "$1");
  const named = new Set(CHANNELS.filter(([, says]) => says.test(plain)).map(([channel]) => channel));
  for (const { 0: portal, index } of plain.matchAll(PORTAL)) {
    const after = plain.slice(index + portal.length);
    const before = NAMED_BEFORE.exec(plain.slice(Math.max(0, index - 120), index))?.[0] ?? null;
    if (OF_GOVERNMENT.test(after)) named.add("EGOV_PORTAL");
    else if (NAMED_OTHERWISE.test(after) || OF_A_SPHERE.test(after) || (/порталы/.test(portal) && OF_A_SPHERE_BEFORE.test(plain.slice(Math.max(0, index - 60), index))) || (before !== null && !NAME_OF_GOVERNMENT.test(before))) named.add("INFORMATION_OBJECT");
    else if (!named.has("EGOV_PORTAL") && !named.has("INFORMATION_OBJECT")) named.add("EGOV_PORTAL");
  }
  if (!named.has("PROVIDER") && namesAnOffice(plain, namesAChannel)) named.add("PROVIDER");
  return named.size === 0 ? null : CHANNELS.map(([channel]) => channel).filter((channel) => named.has(channel));
}

function namesAChannel(part: string): boolean {
  return part.search(PORTAL) >= 0 || CHANNELS.some(([, says]) => says.test(part));
}
