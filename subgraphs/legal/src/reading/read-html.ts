import { Tokenizer } from "htmlparser2";
import type { Block } from "../domain/text/block";
import { BlockList } from "./block-list";
import { HtmlReading } from "./html-reading";
import { shiftedTokens } from "./html-tokens";

const SECOND_CELL = /<t[dh][\s>][^]*?<t[dh](?=[\s>])/i;

/**
 * Blocks of a page. Any text is read: what is cut off or nested wrongly is taken as far as it goes. Only the tokenizer
 * of htmlparser2 is used: its parser keeps its open elements in a list that is slow when it is long.
 */
export function readHtml(source: string): Block[] {
  const reading = new HtmlReading(source, new BlockList(source));
  const tokenizer = new Tokenizer({ decodeEntities: true }, reading);
  tokenizer.write(source);
  tokenizer.end();
  return reading.blocks();
}

/**
 * Adds to `list` the blocks of a table in HTML that stands from `from` to `to` in a text of another format, where each line
 * within a cell is a line. A table of one cell is a frame about text. `tables`: how many stand before it; returned with those of the part.
 */
export function readHtmlTable(source: string, from: number, to: number, list: BlockList, tables: number): number {
  const part = source.slice(from, to);
  const isFrame = !SECOND_CELL.test(part);
  const reading = new HtmlReading(source, list, tables, true, isFrame);
  const tokenizer = new Tokenizer({ decodeEntities: true }, shiftedTokens(reading, from));
  tokenizer.write(part);
  tokenizer.end();
  return reading.finish();
}
