/** The same in the same order, while up to so many of what follows are worked on before they are asked for. */
export async function* readAhead<T>(from: AsyncIterator<T>, ahead: number): AsyncGenerator<T> {
  const waiting: Array<Promise<IteratorResult<T>>> = [];
  const ask = (): void => {
    const next = from.next();
    // Whoever asks hears of it; one that nobody comes to ask for any more is nobody's error.
    next.catch(() => undefined);
    waiting.push(next);
  };
  try {
    for (let each = 0; each <= ahead; each++) ask();
    for (;;) {
      const next = await (waiting.shift() as Promise<IteratorResult<T>>);
      if (next.done === true) return;
      ask();
      yield next.value;
    }
  } finally {
    await from.return?.();
  }
}
