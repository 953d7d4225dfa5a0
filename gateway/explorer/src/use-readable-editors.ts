import { useMonaco } from "@graphiql/react";
import { useEffect } from "react";

/** The editor would frame Cyrillic letters that look like Latin ones, and cut long comments at its edge. */
const READABLE = { unicodeHighlight: { ambiguousCharacters: false }, wordWrap: "on" } as const;

/** Keeps every editor of the page from marking words of the state languages as suspicious, and from hiding the end of a line. */
export function useReadableEditors(): void {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (!monaco) return;
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(READABLE);
    const later = monaco.editor.onDidCreateEditor((editor) => {
      if ("updateOptions" in editor) editor.updateOptions(READABLE);
    });
    return () => later.dispose();
  }, [monaco]);
}
