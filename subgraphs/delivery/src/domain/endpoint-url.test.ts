import { describe, expect, it } from "@jest/globals";
import { addressRefusal, endpointUrlProblems, hostOf, NO_ALLOWANCE, type AddressAllowance } from "./endpoint-url";

const codes = (url: string, allowance: AddressAllowance = NO_ALLOWANCE): string[] => endpointUrlProblems(url, allowance).map(({ code }) => code);

describe("an address of an endpoint", () => {
  it.each(["https://hooks.example.org/registry", "https://hooks.example.org:8443/a?b=c", "https://8.8.8.8/", "https://[2606:4700:4700::1111]/", "https://xn--80a.xn--90ais/"])(
    "that leads outside over https is taken: %s",
    (url) => {
      expect(codes(url)).toEqual([]);
    },
  );

  it.each([
    "https://localhost/", "https://localhost./", "https://LOCALHOST/", "https://a.localhost/", "https://printer.local/", "https://metadata.google.internal/",
    "https://router.home.arpa/", "https://intranet/", "https://catalogue:4001/", "https://127.0.0.1/", "https://127.1/", "https://0177.0.0.1/", "https://2130706433/",
    "https://0x7f000001/", "https://0x7f.1/", "https://017700000001/", "https://%31%32%37.0.0.1/", "https://①②⑦.0.0.1/", "https://127.0.0.1./", "https://0/",
    "https://[::1]/", "https://[::]/", "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://[0:0:0:0:0:ffff:7f00:1]/", "https://[64:ff9b::7f00:1]/",
    "https://10.1/", "https://169.254.169.254/", "https://0xa9fea9fe/", "https://[fd00:ec2::254]/", "https://192.168.1.1/", "https://3232235777/",
  ])("that leads inside is refused, in whatever form: %s", (url) => {
    expect(codes(url)).toEqual(["URL_HOST_INSIDE"]);
  });

  it.each([
    ["http://hooks.example.org/", ["URL_NOT_HTTPS"]],
    ["ftp://hooks.example.org/", ["URL_NOT_HTTPS"]],
    ["file:///etc/passwd", ["URL_NOT_HTTPS", "URL_HOST_INSIDE"]],
    ["https://user:word@hooks.example.org/", ["URL_HAS_CREDENTIALS"]],
    ["https://hooks.example.org/#part", ["URL_HAS_FRAGMENT"]],
    ["https://hooks.example.org:22/", ["URL_PORT_FORBIDDEN"]],
    ["https://hooks.example.org:80/", ["URL_PORT_FORBIDDEN"]],
    ["https://hooks.example.org:6667/", ["URL_PORT_FORBIDDEN"]],
    ["https://1.2.3.4.5/", ["URL_INVALID"]],
    ["https://[fe80::1%25eth0]/", ["URL_INVALID"]],
    ["hooks.example.org", ["URL_INVALID"]],
    [`https://hooks.example.org/${"a".repeat(2_048)}`, ["URL_TOO_LONG"]],
    ["http://user@10.0.0.1:25/#a", ["URL_NOT_HTTPS", "URL_HAS_CREDENTIALS", "URL_HAS_FRAGMENT", "URL_PORT_FORBIDDEN", "URL_HOST_INSIDE"]],
  ])("is told everything that stands against it at once: %s", (url, expected) => {
    expect(codes(url)).toEqual(expected);
  });

  it("may lie inside where an operator has named it, and nowhere else", () => {
    const allowance: AddressAllowance = { http: true, hosts: new Set(["127.0.0.1", "receiver.test"]) };
    expect(codes("http://127.0.0.1:8080/", allowance)).toEqual([]);
    expect(codes("https://receiver.test/", allowance)).toEqual([]);
    expect(codes("http://127.0.0.2/", allowance)).toEqual(["URL_HOST_INSIDE"]);
    expect(codes("http://127.0.0.1:22/", allowance)).toEqual(["URL_PORT_FORBIDDEN"]);
    expect(addressRefusal("receiver.test", "10.0.0.1", allowance)).toBeNull();
    expect(addressRefusal("other.test", "127.0.0.1", allowance)).toBeNull();
    expect(addressRefusal("other.test", "::ffff:127.0.0.1", allowance)).toBe("ipv4Mapped");
    expect(addressRefusal("other.test", "10.0.0.1", allowance)).toBe("private");
  });

  it("is told in both languages", () => {
    for (const { message } of endpointUrlProblems("http://user@10.0.0.1:25/#a", NO_ALLOWANCE)) {
      expect(message.kk).toMatch(/\S/);
      expect(message.ru).toMatch(/\S/);
    }
  });
});

it("compares hosts without brackets, case and the dot of the root", () => {
  expect(["https://[::1]/", "https://Example.ORG./"].map((url) => hostOf(new URL(url)))).toEqual(["::1", "example.org"]);
});
