import { useDeferredValue, useEffect, useState } from "react";
import { wordFor } from "../words/code-words";
import { Localized } from "../words/localized";
import { useSpeech } from "../words/speech";
import { listActs, type ListedActs } from "./list-acts";

/** The acts whose cards the registry holds, by identifier; the search box narrows them. */
export function ActList() {
  const { language, words } = useSpeech();
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text);
  const [listed, setListed] = useState<ListedActs | null>(null);
  useEffect(() => {
    document.title = `${words.acts} — Tizilim`;
  }, [words]);
  useEffect(() => {
    let left = false;
    void listActs(wanted).then((found) => {
      if (!left) setListed(found);
    });
    return () => {
      left = true;
    };
  }, [wanted]);
  return (
    <div className="act-list">
      <h1>{words.acts}</h1>
      <label>
        {words.search} <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p role="status">{listed === null ? words.loading : listed.silent ? words.silentAct : words.found(listed.acts.length, listed.total)}</p>
      <ul>
        {(listed?.acts ?? []).map(({ actId, kind, date, title }) => (
          <li key={actId}>
            <a href={`/acts/${encodeURIComponent(actId)}`}>
              <Localized text={title} otherwise={actId} />
            </a>
            <p>
              {wordFor(kind, language)} · <code>{actId}</code> {date === null ? "" : `· ${date}`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
