const BETWEEN_LINES_MS = 1_000;

export interface ProgressLine {
  show(text: string): void;
  /** Ends the line, so that what follows stands below it. */
  end(): void;
}

/** On a terminal one line that changes; elsewhere a line now and then. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  let shownAt = -BETWEEN_LINES_MS;
  let shown = false;
  return {
    show(text) {
      const now = performance.now();
      if (!stream.isTTY && now - shownAt < BETWEEN_LINES_MS) return;
      stream.write(stream.isTTY ? `\r\u001b[K${text}` : `· ${text}\n`);
      shownAt = now;
      shown = true;
    },
    end() {
      if (shown && stream.isTTY) stream.write("\n");
      shown = false;
    },
  };
}
