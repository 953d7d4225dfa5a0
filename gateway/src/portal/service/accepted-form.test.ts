import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { acceptedForm } from "./accepted-form";

const CHROMIUM = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

describe("acceptedForm", () => {
  it.each([
    [undefined, "html"],
    ["", "html"],
    ["*/*", "html"],
    [CHROMIUM, "html"],
    ["application/ld+json", "jsonld"],
    ["application/json", "json"],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#expanded", application/json;q=0.5', "jsonld"],
    ["text/html;q=0.4, application/json;q=0.9", "json"],
    ["application/*", "jsonld"],
    ["application/ld+json;q=0, application/*", "json"],
    ["text/html;q=0, */*;q=0.1", "jsonld"],
    ["TEXT/HTML", "html"],
  ])("reads %j as %s", (accept, form) => {
    expect(acceptedForm(accept)).toBe(form);
  });

  it.each(["text/turtle", "application/json;q=0", "image/*", "application/json;q=nonsense"])("has nothing for %j", (accept) => {
    expect(acceptedForm(accept)).toBeNull();
  });

  it("gives the form with the greatest weight, whatever the order", () => {
    const weight = fc.integer({ min: 1, max: 999 }).map((number) => number / 1_000);
    fc.assert(fc.property(fc.uniqueArray(weight, { minLength: 3, maxLength: 3 }), fc.boolean(), (weights, turned) => {
      const types = ["text/html", "application/ld+json", "application/json"].map((type, at) => `${type};q=${weights[at]}`);
      const forms = ["html", "jsonld", "json"];
      const best = forms[weights.indexOf(Math.max(...weights))];
      expect(acceptedForm((turned ? [...types].reverse() : types).join(", "))).toBe(best);
    }));
  });
});
