import { useState } from "react";
import { accessToken, keepAccessToken } from "./access-token";
import { usePageTexts } from "./page-language-context";

export function TokenBox() {
  const texts = usePageTexts();
  const [token, setToken] = useState(accessToken);
  const change = (value: string) => {
    keepAccessToken(value);
    setToken(value);
  };
  return (
    <div className="token-box" title={texts.tokenHint}>
      <label htmlFor="access-token">{texts.token}</label>
      <input
        id="access-token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder="eyJ…"
        aria-describedby="access-token-hint"
        value={token}
        onChange={(event) => change(event.target.value)}
      />
      <span id="access-token-hint" className="visually-hidden">
        {texts.tokenHint}
      </span>
      {token === "" ? null : (
        <>
          <span className="token-state" role="status">
            {texts.tokenSet}
          </span>
          <button type="button" onClick={() => change("")}>
            {texts.clear}
          </button>
        </>
      )}
    </div>
  );
}
