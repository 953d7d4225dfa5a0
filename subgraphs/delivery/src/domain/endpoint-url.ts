import { problem, type Problem } from "@tizilim/common/pure/problem";
import { canonicalAddress, forbiddenRange } from "./forbidden-address";

/** What an installation allows beyond the rule; nothing by default. */
export interface AddressAllowance {
  /** Endpoints may use plain http: for development and tests. */
  readonly http: boolean;
  /** Host names and addresses, in lower case, that an operator has approved although they lie inside. */
  readonly hosts: ReadonlySet<string>;
}

export const NO_ALLOWANCE: AddressAllowance = { http: false, hosts: new Set() };

export const LONGEST_URL = 2_048;

/** Names that lead inside on every network (RFC 6761, RFC 6762, RFC 8375, and the name that ICANN keeps free for private use). */
const INSIDE_NAMES = /(^|\.)(localhost|local|internal|home\.arpa|localdomain|lan|intranet|corp|home)$/;

/** Ports from 1024 up that a browser does not open either (WHATWG Fetch, port blocking): other protocols than HTTP are spoken there. */
const BAD_PORTS = new Set([1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080]);

/** The host of a URL as it is compared: without brackets and without the dot of the root. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "").toLowerCase();
}

/** Why an address that the host names or resolves to may not be connected to; null where it may. */
export function addressRefusal(host: string, address: string, allowance: AddressAllowance): string | null {
  if (allowance.hosts.has(host) || allowance.hosts.has(canonicalAddress(address) ?? address)) return null;
  return forbiddenRange(address);
}

/** Everything that stands against sending to this URL, as far as its text tells; what its host resolves to is checked at each connection. */
export function endpointUrlProblems(text: string, allowance: AddressAllowance): Problem[] {
  if (text.length > LONGEST_URL) return [tooLong()];
  const url = parsed(text);
  if (url === null) return [noUrl()];
  return [
    ...(url.protocol === "https:" || (url.protocol === "http:" && allowance.http) ? [] : [notHttps()]),
    ...(url.username === "" && url.password === "" ? [] : [hasCredentials()]),
    ...(url.hash === "" ? [] : [hasFragment()]),
    ...(mayUsePort(url) ? [] : [portForbidden()]),
    ...(mayUseHost(hostOf(url), allowance) ? [] : [hostInside()]),
  ];
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function mayUsePort(url: URL): boolean {
  if (url.port === "") return true;
  const port = Number(url.port);
  return port === 443 || (port === 80 && url.protocol === "http:") || (port >= 1_024 && !BAD_PORTS.has(port));
}

function mayUseHost(host: string, allowance: AddressAllowance): boolean {
  if (allowance.hosts.has(host)) return true;
  const address = canonicalAddress(host);
  if (address !== null) return addressRefusal(host, address, allowance) === null;
  return host.includes(".") && !INSIDE_NAMES.test(host);
}

const refused = (code: string, kk: string, ru: string): Problem => problem(code, "url", null, kk, ru);
const tooLong = (): Problem => refused("URL_TOO_LONG", `Мекенжай ${LONGEST_URL} таңбадан ұзын.`, `Адрес длиннее ${LONGEST_URL} знаков.`);
const noUrl = (): Problem => refused("URL_INVALID", "Бұл мекенжай емес: https://… түрінде жазыңыз.", "Это не адрес: запишите его в виде https://…");
const notHttps = (): Problem => refused("URL_NOT_HTTPS", "Мекенжай https:// деп басталуы керек.", "Адрес должен начинаться с https://.");
const hasCredentials = (): Problem =>
  refused("URL_HAS_CREDENTIALS", "Мекенжайда пайдаланушы аты мен құпиясөз болмауы керек.", "В адресе не должно быть имени пользователя и пароля.");
const hasFragment = (): Problem => refused("URL_HAS_FRAGMENT", "Мекенжайда # белгісінен кейінгі бөлік болмауы керек.", "В адресе не должно быть части после знака #.");
const portForbidden = (): Problem =>
  refused("URL_PORT_FORBIDDEN", "Бұл порт рұқсат етілмеген: 443 немесе 1024 пен одан жоғары порт.", "Этот порт не разрешён: 443 либо порт от 1024.");
const hostInside = (): Problem =>
  refused("URL_HOST_INSIDE", "Мекенжай жалпыға қолжетімді желіден тыс: ішкі желіге хабарлама жіберілмейді.", "Адрес лежит вне общедоступной сети: во внутренние сети сообщения не отправляются.");
