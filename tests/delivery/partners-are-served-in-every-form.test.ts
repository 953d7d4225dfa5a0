import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { createHttpLink } from "@tizilim/common/link/http-link";
import { signWithSecret } from "@tizilim/common/link/sign-with-secret";
import { Webhook } from "standardwebhooks";
import { askRegistry } from "../support/ask-registry";
import { endpointMutation, type EndpointAnswer, type EndpointMutationName } from "../support/delivery-world";
import { localToken } from "../support/local-token";
import { describeWith } from "../support/needs";
import { databaseServerNeed, embeddedPlace, serverPlace, type RegistryPlace } from "../support/registry-place";
import { startOneProcess, startProcesses } from "../support/running-registry";
import { openReceiver, type Receiver } from "./support/receiver";

const ENVIRONMENT = { DELIVERY_ALLOW_HTTP: "on", DELIVERY_ALLOWED_HOSTS: "127.0.0.1", DELIVERY_ORIGIN: "tizilim.test" };
const SELECTION = "{ number kind service { code name { ru } provider { name { ru } } governingAct { number title { ru } } } }";
const PARTNER: Viewer = { ...ANONYMOUS, subject: "zhanna", roles: ["PARTNER"] };

interface Form {
  readonly origin: string;
  give(mutation: EndpointMutationName, input: Record<string, unknown>): Promise<EndpointAnswer>;
  stop(): Promise<void>;
}

async function inOneProcess(place: RegistryPlace): Promise<Form> {
  const { origin, process } = await startOneProcess(place, ENVIRONMENT);
  const authorization = `Bearer ${await localToken(place, "zhanna", "PARTNER")}`;
  return {
    origin,
    give: async (mutation, input) => {
      const { data, errors } = await askRegistry<Record<string, EndpointAnswer>>(origin, endpointMutation(mutation), { input }, { authorization });
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data[mutation] as EndpointAnswer;
    },
    stop: async () => void (await process.stop()),
  };
}

/** The gateway of this form gives out no tokens: the delivery is asked as the gateway asks it. */
async function inSeveralProcesses(place: RegistryPlace): Promise<Form> {
  const processes = await startProcesses(place, ENVIRONMENT);
  await processes.startWorker();
  const link = createHttpLink({ name: "delivery", url: `http://127.0.0.1:${processes.port("delivery")}/graphql`, sign: signWithSecret(processes.secret) });
  return {
    origin: processes.origin,
    give: async (mutation, input) => {
      const { data, errors } = await link.call({ query: endpointMutation(mutation), variables: { input }, viewer: PARTNER, requestId: "test" });
      if (errors) throw new Error(JSON.stringify(errors));
      return data?.[mutation] as EndpointAnswer;
    },
    stop: async () => {
      await link.close();
      await processes.stop();
    },
  };
}

function servesPartners(openPlace: () => RegistryPlace, open: (place: RegistryPlace) => Promise<Form>): void {
  let place: RegistryPlace;
  let form: Form;
  let receiver: Receiver;
  beforeAll(async () => {
    place = openPlace();
    receiver = await openReceiver();
    form = await open(place);
  });
  afterAll(async () => {
    await form.stop();
    await receiver.close();
    await place.remove();
  });

  it("every entry after a number comes in order, signed, with what the plain query tells; paused nothing comes, resumed it comes again", async () => {
    const { data } = await askRegistry<{ registry: { revision: number } }>(form.origin, "{ registry { revision } }");
    const end = data.registry.revision;
    const since = end - 5;
    const refused = await form.give("saveEndpoint", { idempotencyKey: "refused", url: receiver.url, selection: "{ service { obligations(first: 1) { totalCount } } }" });
    expect(refused.problems).toMatchObject([{ code: "SELECTION_INVALID", message: { ru: expect.stringContaining("as they were known at another moment") } }]);

    const { endpoint, verification, problems } = await form.give("saveEndpoint", { idempotencyKey: "save", url: receiver.url, selection: SELECTION, sinceNumber: since, signing: "HMAC" });
    expect([problems, endpoint?.lag]).toEqual([[], 5]);
    await receiver.until(() => receiver.numbers.includes(end));
    expect(receiver.numbers).toEqual([1, 2, 3, 4, 5].map((step) => since + step));
    for (const { number, body, headers } of receiver.arrivals.filter((arrival) => arrival.number > 0)) {
      const event = new Webhook(String(verification)).verify(body, headers as Record<string, string>) as { data: unknown };
      const plain = await askRegistry<{ registerEntry: unknown }>(form.origin, `query ($n: Int!) { registerEntry(number: $n) ${SELECTION} }`, { n: number });
      expect(event.data).toEqual(plain.data.registerEntry);
    }

    const paused = await form.give("pauseEndpoint", { idempotencyKey: "pause", id: endpoint?.id, expectedVersion: 1 });
    expect(paused.endpoint).toMatchObject({ status: "PAUSED", position: end, lag: 0 });
    const came = receiver.numbers.length;
    await form.give("resumeEndpoint", { idempotencyKey: "resume", id: endpoint?.id, expectedVersion: 2, sinceNumber: end - 2 });
    await receiver.until(() => receiver.numbers.length === came + 2);
    expect(receiver.numbers.slice(came)).toEqual([end - 1, end]);
    expect((await form.give("deleteEndpoint", { idempotencyKey: "delete", id: endpoint?.id, expectedVersion: 3 })).problems).toEqual([]);
  });
}

describe("in one process", () => servesPartners(embeddedPlace, inOneProcess));

describeWith(databaseServerNeed(), "in several processes, with a worker of its own", () => servesPartners(serverPlace, inSeveralProcesses));
