import { useMonaco } from "@graphiql/react";
import { useEffect } from "react";

/** The editor would frame Cyrillic letters that look like Latin ones; here they are what they look like. */
const PLAIN = { unicodeHighlight: { ambiguousCharacters: false } };

/** Keeps every editor of the page from marking words of the state languages as suspicious. */
export function usePlainLetters(): void {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (!monaco) return;
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(PLAIN);
    const later = monaco.editor.onDidCreateEditor((editor) => {
      if ("updateOptions" in editor) editor.updateOptions(PLAIN);
    });
    return () => later.dispose();
  }, [monaco]);
}
