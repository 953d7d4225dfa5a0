import type { ActSource } from "../domain/text/act-source";
import type { Block } from "../domain/text/block";
import { readHtml } from "./read-html";
import { readMarkdown } from "./read-markdown";
import { readPlain } from "./read-plain";

/** Never throws and loses nothing: the blocks of any text cover it. */
export function readBlocks({ format, source }: Pick<ActSource, "format" | "source">): Block[] {
  switch (format) {
    case "HTML":
      return readHtml(source);
    case "MARKDOWN":
      return readMarkdown(source);
    case "PLAIN":
      return readPlain(source);
  }
}
