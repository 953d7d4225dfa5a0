import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { Parser } from "@asyncapi/parser";
import { registerEvent } from "@tizilim/common/pure/cloud-event";
import { verificationEvent } from "@tizilim/delivery/domain/consent";
import { readFeedParameters } from "@tizilim/gateway/feed/feed-parameters";
import { beyondEnd, foreignPage, unavailable } from "@tizilim/gateway/feed/feed-problems";
import { eventsFile, EVENTS_FILE } from "../../scripts/events/events-file";
import { ROOT } from "../architecture/support/source-files";
import { eventSchema } from "./support/event-schema";

const text = readFileSync(join(ROOT, EVENTS_FILE), "utf8");

describe(EVENTS_FILE, () => {
  it("is as the code makes it: npm run events", () => {
    expect(text).toBe(eventsFile(ROOT));
  });

  it("is read by the AsyncAPI parser without a fault or a warning that counts", async () => {
    const { document, diagnostics } = await new Parser().parse(text);
    const ERROR = 0;
    const WARNING = 1;
    expect(diagnostics.filter(({ severity }) => severity === ERROR || severity === WARNING).map(({ message, path }) => `${path.join(".")}: ${message}`)).toEqual([]);
    expect(document?.version()).toBe("3.0.0");
    expect(document?.channels().all().map((channel) => [channel.id(), channel.messages().all().map((message) => message.id()).sort()])).toEqual([
      ["registerFeed", ["feedBookmark", "feedEntry", "feedFault"]],
      ["endpoint", ["webhookEntry", "webhookVerification"]],
      ["subscriptions", ["legalActChanged", "proposalChanged", "registerEntryAdded"]],
      ["subscriptionEvents", ["legalActChanged", "proposalChanged", "registerEntryAdded"]],
    ]);
  });

  it("describes what a webhook carries, and the question for consent", () => {
    const head = { number: 42, subject: "00101001", recordedAt: "2026-11-28T05:00:00.000001Z" };
    const webhook = eventSchema("WebhookEvent");
    expect([webhook(registerEvent(head, { anything: 1 })), webhook.errors]).toEqual([true, null]);
    expect(webhook({ ...registerEvent(head, {}), sequence: "42" })).toBe(false);
    const verification = eventSchema("VerificationEvent");
    expect([verification(verificationEvent({ id: "verification-1", endpoint: "endpoint-1", time: "2026-11-28T05:00:00.000001Z", challenge: "x" })), verification.errors]).toEqual([true, null]);
  });

  it("describes the refusals of the feed", () => {
    const problems = eventSchema("Problems");
    const read = readFeedParameters({ since: "x", limit: "0", wait: "61", sections: "a", providers: "", category: "B", other: "1" }, true, "x");
    const all = [...("problems" in read ? read.problems : []), beyondEnd(2, 1), foreignPage(), unavailable(3)];
    expect(all.length).toBeGreaterThan(10);
    expect([problems({ problems: all }), problems.errors]).toEqual([true, null]);
  });
});
