import { createServer, type AddressInfo, type Server } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { postEvent } from "@tizilim/delivery/sending/post-event";
import { ReceiverClient, type ReceiverClientOptions } from "@tizilim/delivery/sending/receiver-client";
import { spyOnConnections, type ConnectionSpy } from "./support/connection-spy";
import { openReceiver } from "./support/receiver";
import { TEST_WEBHOOK, to } from "./support/test-webhook";

/** Hosts as a partner may write them, all of which mean this machine or another one inside. */
const WRITTEN = [
  "localhost", "localhost.", "LOCALHOST", "a.localhost", "printer.local", "metadata.google.internal", "catalogue", "router.home.arpa",
  "127.0.0.1", "127.0.0.1.", "127.1", "127.0.1", "0177.0.0.1", "0177.1", "2130706433", "017700000001", "0x7f000001", "0x7f.1", "0x7F.0x0.0x0.0x1", "%31%32%37.0.0.1",
  "①②⑦.⓪.⓪.①", "0", "0.0.0.0", "127.255.255.254", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]", "[fe80::1]", "[fd00::1]", "10.0.0.1", "10.1", "172.16.0.1", "192.168.0.1", "0xc0a80001", "169.254.169.254", "0xa9fea9fe", "2852039166", "100.64.0.1", "198.18.0.1", "224.0.0.1",
];

/** What a name server may answer for a host that looks as if it stood outside. */
const RESOLVED = [
  ["127.0.0.1"], ["127.8.8.8"], ["0.0.0.0"], ["10.0.0.1"], ["172.31.255.255"], ["192.168.1.1"], ["169.254.169.254"], ["100.100.100.200"], ["192.0.0.192"], ["168.63.129.16"], ["198.19.0.1"],
  ["192.0.2.1"], ["240.0.0.1"], ["255.255.255.255"], ["::1"], ["::"], ["::ffff:127.0.0.1"], ["::ffff:a00:1"], ["64:ff9b::a00:1"], ["2002:a00:1::1"], ["2001:0:a00:1::1"], ["fe80::1"], ["fc00::1"],
  ["fd00:ec2::254"], ["ff02::1"], ["2001:db8::1"], ["93.184.216.34", "127.0.0.1"], ["2606:4700:4700::1111", "::1"], ["10.0.0.1", "93.184.216.34"],
];

describe("a delivery", () => {
  let spy: ConnectionSpy;
  let client: ReceiverClient;
  let heard = 0;
  const listeners: Server[] = [];
  let port = 0;

  const sendTo = async (url: string, options: Partial<ReceiverClientOptions> = {}): Promise<string> => {
    client = new ReceiverClient({ allowance: { http: true, hosts: new Set() }, ...options });
    return (await postEvent(client, TEST_WEBHOOK, to(url))).outcome;
  };

  beforeAll(async () => {
    port = await listening("127.0.0.1", 0);
    await listening("::1", port).catch(() => undefined);
  });
  afterAll(async () => {
    await Promise.all(listeners.map((server) => new Promise((closed) => server.close(closed))));
  });
  beforeEach(() => {
    heard = 0;
    spy = spyOnConnections();
  });
  afterEach(() => {
    spy.stop();
    client.close();
  });

  async function listening(host: string, at: number): Promise<number> {
    const server = createServer((socket) => {
      heard += 1;
      socket.destroy();
    });
    await new Promise<void>((open, failed) => server.once("error", failed).listen(at, host, open));
    listeners.push(server);
    return (server.address() as AddressInfo).port;
  }

  it.each(WRITTEN)("to http://%s is refused before anything is connected to", async (host) => {
    expect(await sendTo(`http://${host}:${port}/`, { resolve: () => Promise.resolve(["127.0.0.1"]) })).toBe("ADDRESS_FORBIDDEN");
    expect(spy.attempts).toEqual([]);
    expect(heard).toBe(0);
  });

  it.each(RESOLVED.map((addresses) => [addresses.join(" and "), addresses] as const))("to a host that stands at %s is refused before anything is connected to", async (_, addresses) => {
    expect(await sendTo(`http://partner.example.org:${port}/`, { resolve: () => Promise.resolve(addresses) })).toBe("ADDRESS_FORBIDDEN");
    expect(spy.attempts).toEqual([]);
    expect(heard).toBe(0);
  });

  it("goes to the address that was checked, though the name leads inside a moment later", async () => {
    const receiver = await openReceiver();
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    const resolve = () => Promise.resolve(answers.shift() ?? []);
    client = new ReceiverClient({ allowance: { http: true, hosts: new Set(["127.0.0.1"]) }, resolve });
    const url = `http://partner.example.org:${new URL(receiver.url).port}/`;
    expect((await postEvent(client, TEST_WEBHOOK, to(url))).outcome).toBe("DELIVERED");
    expect(answers).toHaveLength(1);
    // A kept connection stays with the checked address; the next one that is opened asks again.
    await receiver.close();
    expect((await postEvent(client, TEST_WEBHOOK, to(url))).outcome).toBe("ADDRESS_FORBIDDEN");
    expect(spy.attempts).toEqual(["127.0.0.1"]);
  });

  it("to an address of plain http is refused unless an operator allows it", async () => {
    const receiver = await openReceiver();
    expect(await sendTo(receiver.url, { allowance: { http: false, hosts: new Set(["127.0.0.1"]) } })).toBe("ADDRESS_FORBIDDEN");
    expect(receiver.arrivals).toEqual([]);
    expect(spy.attempts).toEqual([]);
    await receiver.close();
  });

  it.each([22, 25, 53, 80, 111, 389, 636, 993, 2_049, 5_060, 6_000, 6_667])("to port %d is refused", async (forbidden) => {
    expect(await sendTo(`https://127.0.0.1:${forbidden}/`, { allowance: { http: false, hosts: new Set(["127.0.0.1"]) } })).toBe("ADDRESS_FORBIDDEN");
    expect(spy.attempts).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])("is a failure when it is redirected with %d, and goes nowhere else", async (status) => {
    const other = await openReceiver();
    const receiver = await openReceiver(() => ({ status, headers: { location: other.url } }));
    client = new ReceiverClient({ allowance: { http: true, hosts: new Set(["127.0.0.1"]) } });
    expect(await postEvent(client, TEST_WEBHOOK, to(receiver.url))).toEqual({ outcome: "REFUSED", status, retryAfter: null });
    expect(other.arrivals).toEqual([]);
    expect(spy.attempts).toEqual(["127.0.0.1"]);
    await Promise.all([receiver.close(), other.close()]);
  });
});
