import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { html } from "./markup";

describe("markup", () => {
  it("shows every text as it is, in elements and in attributes", () => {
    expect(html`<p title="${'"><script>'}">${"<b>&'"}</p>`.text).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;</p>');
  });

  it("takes in markup and lists of it unchanged, and nothing for what is missing", () => {
    expect(html`<ul>${["a", "<"].map((each) => html`<li>${each}</li>`)}${null}${undefined}</ul>`.text).toBe("<ul><li>a</li><li>&lt;</li></ul>");
  });

  it("lets no text end an element or an attribute, whatever stands in it", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(html`${text}`.text).not.toMatch(/[<>"']/);
    }));
  });
});
