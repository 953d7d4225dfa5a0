import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import type { ActText } from "../domain/structure/act-text";
import type { TextShelf } from "./text-shelf";

export type TextLoader = DataLoader<string, ActText | null>;

/** Texts by the id of the stored edition; one statement for all that a request asks for at a time. */
export function textLoader(reader: Reader, shelf: TextShelf): TextLoader {
  return new DataLoader(async (ids) => {
    const texts = await shelf.read(reader, ids);
    return ids.map((id) => texts.get(id) ?? null);
  });
}
