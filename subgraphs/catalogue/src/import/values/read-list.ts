/** Items of a cell: apart by line or semicolon, without their own numbers; a comma stands inside names too often to part them. */
export function readList(text: string): string[] {
  return text
    .split(/[;\n]/u)
    .map((item) => item.replace(/^\s*(?:\d+[).]|[-–•])\s*/u, "").trim())
    .filter((item) => item !== "");
}
