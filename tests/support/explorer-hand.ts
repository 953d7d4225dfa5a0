import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { exampleDocuments } from "./example-documents";

/** A payload of the registry, as far as the reader of the page minds it. */
export type Seen = Readonly<Record<string, unknown>> & { readonly problems?: ReadonlyArray<{ readonly code: string }> };

const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 50;
/** Letters of a long answer that stand in the window. */
const IN_VIEW_AT_LEAST = 250;
/** As an ordinary notebook has it: what is clicked must be in reach there. */
const WINDOW = { width: 1440, height: 900 };

/** Does in the explorer what a person does: pastes tokens, opens an example, picks whose token it is sent with, writes variables, presses the button. */
export class ExplorerHand {
  private constructor(private readonly page: Page) {}

  static async open(page: Page, origin: string): Promise<ExplorerHand> {
    page.setDefaultTimeout(PATIENCE_MS);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    await page.setViewportSize(WINDOW);
    await page.goto(origin);
    for (const place of [".graphiql-query-editor", ".graphiql-response", ".graphiql-editor-tool"]) await page.locator(`${place} .monaco-editor`).first().waitFor();
    await page.getByRole("button", { name: /Мысалдар/ }).click();
    return new ExplorerHand(page);
  }

  async pasteTokens(printed: string): Promise<void> {
    await this.page.locator("#access-token").fill(printed);
  }

  /** Opens an example by its Kazakh title in the list. */
  async choose(example: string): Promise<void> {
    await this.page.locator(".examples-panel").getByRole("button", { name: kazakhTitle(example), exact: true }).click();
  }

  /** What stands below the answer about tokens of the open example. */
  tokenBar(): Promise<string> {
    return this.page.locator(".example-token-bar").innerText();
  }

  /** Opens an example, picks whose token goes with it (null: none), and sends it with the given variables. */
  async play(example: string, person: string | null, variables: Readonly<Record<string, unknown>>): Promise<Seen> {
    await this.choose(example);
    const offered = this.page.locator(".example-token-bar").getByRole("button", { name: person ?? NO_TOKEN });
    if ((await offered.count()) > 0) await offered.click();
    else await this.speakFor(person ?? NO_TOKEN);
    await this.write(JSON.stringify(variables, null, 2));
    return this.run(variables);
  }

  private async speakFor(name: string): Promise<void> {
    const list = this.page.getByLabel("Кімнің атынан");
    await list.selectOption({ label: (await list.locator("option", { hasText: name }).textContent()) ?? name });
  }

  /** Pasted, since what is typed gets its brackets closed by the editor. */
  private async write(variables: string): Promise<void> {
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(variables)})`);
    await this.page.locator(".graphiql-editor-tool .monaco-editor").first().click();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.press("ControlOrMeta+V");
  }

  /** The one field of the answer, once the page shows it. */
  private async run(variables: Readonly<Record<string, unknown>>): Promise<Seen> {
    const answered = this.page.waitForResponse((response) => response.request().method() === "POST" && !response.request().postData()?.includes("__schema"));
    await this.page.getByRole("button", { name: "Execute query" }).click();
    const response = await answered;
    const sent = JSON.parse(response.request().postData() ?? "{}") as { variables?: unknown };
    if (JSON.stringify(sent.variables ?? {}) !== JSON.stringify(variables)) throw new Error(`sent with other variables: ${JSON.stringify(sent.variables)}`);
    const answer = (await response.json()) as { data?: Readonly<Record<string, Seen>> | null; errors?: unknown };
    await this.untilShown(JSON.stringify(answer));
    if (answer.errors !== undefined || answer.data == null) throw new Error(JSON.stringify(answer.errors));
    const [field] = Object.values(answer.data);
    if (field === undefined) throw new Error("the answer has no field");
    return field;
  }

  /** What is in view has to be the beginning of the answer, to the letter. */
  private async untilShown(answer: string): Promise<void> {
    const expected = answer.replace(/\s/g, "");
    for (const latest = Date.now() + PATIENCE_MS; ; await pause(LOOK_AGAIN_MS)) {
      const shown = await this.page.evaluate<string>(SHOWN);
      if (shown.length >= Math.min(expected.length, IN_VIEW_AT_LEAST) && expected.startsWith(shown)) return;
      if (Date.now() > latest) throw new Error(`the page shows ${shown} instead of ${answer}`);
    }
  }
}

const NO_TOKEN = "токенсіз";

/** The lines of the answer in view from top to bottom, without the blanks that lay it out. */
const SHOWN = `[...document.querySelectorAll(".graphiql-response .view-line")]
  .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top)).map((line) => line.textContent).join("").replace(/\\s/g, "")`;

function kazakhTitle(example: string): string {
  const found = exampleDocuments().find(({ file }) => file.replace(/^\d+-/, "") === `${example}.graphql`);
  const title = /^# kk: (.*)$/m.exec(found?.query ?? "")?.[1];
  if (title === undefined) throw new Error(`the explorer has no example ${example}`);
  return title;
}
