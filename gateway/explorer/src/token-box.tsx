import { useState } from "react";
import { usePageTexts } from "./page-language-context";
import { tokenHolder } from "./token-holder";
import { addTokens, chooseToken, dropChosenToken } from "./token-ring";
import { tokensIn } from "./tokens-in";
import { useTokenRing } from "./use-token-ring";

/** Takes tokens as they are pasted, and lets one of them be chosen by whom it speaks for. */
export function TokenBox() {
  const texts = usePageTexts();
  const { tokens, chosen } = useTokenRing();
  const [unread, setUnread] = useState("");
  const take = (text: string) => {
    const found = tokensIn(text);
    if (found.length > 0) addTokens(found);
    setUnread(found.length > 0 ? "" : text);
  };
  return (
    <div className="token-box" title={texts.tokenHint}>
      <label htmlFor="access-token">{texts.token}</label>
      {tokens.length === 0 ? null : (
        <select aria-label={texts.speakingFor} value={chosen} onChange={(event) => chooseToken(event.target.value)}>
          <option value="">{texts.noToken}</option>
          {tokens.map((token) => (
            <option key={token} value={token}>
              {tokenHolder(token).title}
            </option>
          ))}
        </select>
      )}
      <input
        id="access-token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder={texts.pasteToken}
        aria-describedby="access-token-hint"
        aria-invalid={unread !== ""}
        value={unread}
        onChange={(event) => take(event.target.value)}
      />
      <span id="access-token-hint" className="visually-hidden">
        {texts.tokenHint}
      </span>
      {unread === "" ? null : (
        <span className="token-fault" role="status">
          {texts.notAToken}
        </span>
      )}
      {chosen === "" ? null : (
        <button type="button" onClick={dropChosenToken}>
          {texts.clear}
        </button>
      )}
    </div>
  );
}
