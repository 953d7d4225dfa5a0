import { z } from "zod";
import type { BrokerCredentials, BrokerSettings } from "../broker/broker-settings";

const USUAL_PORT = "4222";
const FORM = "is nats://host:4222 or tls://host:4222, with user:password@ or token@ before the host where NATS asks for it, and commas between servers of one cluster";

/** Settings of the broker, for the environment of any process. Without NATS_URL there is none. */
export const brokerEnvironment = {
  NATS_URL: z.string().default("").transform(readAddresses),
  NATS_PREFIX: z.string().default("").refine((text) => /^[A-Za-z0-9_-]*$/.test(text), "is letters, digits, _ and -").transform((text) => text || "TIZILIM"),
};

type Addresses = Omit<BrokerSettings, "prefix">;

export function brokerSettingsOf({ NATS_URL, NATS_PREFIX }: { readonly NATS_URL: Addresses | null; readonly NATS_PREFIX: string }): BrokerSettings | null {
  return NATS_URL === null ? null : { ...NATS_URL, prefix: NATS_PREFIX };
}

function readAddresses(text: string, context: z.RefinementCtx): Addresses | null {
  const addresses = text.split(",").map((each) => each.trim()).filter((each) => each !== "");
  if (addresses.length === 0) return null;
  const urls = addresses.flatMap((address) => (isNatsAddress(address) ? [new URL(address)] : []));
  const protocols = new Set(urls.map(({ protocol }) => protocol));
  if (urls.length < addresses.length || protocols.size !== 1) {
    context.addIssue(FORM);
    return z.NEVER;
  }
  return {
    servers: urls.map(({ hostname, port }) => `${hostname}:${port || USUAL_PORT}`),
    tls: protocols.has("tls:"),
    credentials: urls.map(credentialsOf).find((credentials) => credentials !== null) ?? null,
  };
}

/** Of the form, and without a broken percent sign in its user or password. */
function isNatsAddress(text: string): boolean {
  return URL.canParse(text) && /^(nats|tls):$/.test(new URL(text).protocol) && new URL(text).hostname !== "" && !/%(?![0-9a-f]{2})/i.test(text);
}

function credentialsOf({ username, password }: URL): BrokerCredentials | null {
  const [name, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
  if (name === "") return null;
  return secret === "" ? { token: name } : { user: name, pass: secret };
}
