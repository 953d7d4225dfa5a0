import { useGraphiQL } from "@graphiql/react";
import { CommandText } from "./command-text";
import { usePageTexts } from "./page-language-context";
import { tokenHolder } from "./token-holder";
import { chooseToken } from "./token-ring";
import { tokensAskedFor } from "./tokens-asked-for";
import { useTokenRing } from "./use-token-ring";

/** Below the answer: whose token the open example needs, and those at hand that fit. */
export function ExampleTokenBar() {
  const texts = usePageTexts();
  const query = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query ?? "");
  const { tokens, chosen } = useTokenRing();
  const asked = tokensAskedFor(query);
  if (asked.length === 0) return null;
  const fitting = tokens.filter((token) => tokenHolder(token).roles.some((role) => asked.some((other) => other.role === role)));
  return (
    <section className="example-token-bar" aria-label={texts.exampleToken}>
      <p>
        {texts.exampleToken} <strong>{asked.map(({ role }) => role).join(", ")}</strong>
      </p>
      {fitting.map((token) => (
        <button key={token} type="button" aria-pressed={token === chosen} onClick={() => chooseToken(token)}>
          {tokenHolder(token).title}
        </button>
      ))}
      {fitting.length > 0 ? null : (
        <>
          <p>{texts.howToGetToken}</p>
          {asked.map(({ command }) => (
            <CommandText key={command} command={command} />
          ))}
        </>
      )}
    </section>
  );
}
