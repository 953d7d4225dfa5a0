/** An act of many articles in plain text, of about so many bytes. */
export function longAct(bytes: number): string {
  const parts = ["ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН", "О порядке ведения большого перечня", "Глава 1. Общие положения"];
  for (let article = 1, written = 0; written < bytes; article += 1) {
    const text = [
      `Статья ${article}. Запись ${article}`,
      `1. Запись ${article} вносится в перечень в течение ${(article % 9) + 2} рабочих дней после того, как орган получил сведения о ней.`,
      "2. В записи указываются:",
      `1) номер ${article} и день внесения;`,
      "2) орган, который внес запись;",
      "3) основание записи.",
    ].join("\n\n");
    parts.push(text);
    written += Buffer.byteLength(text);
  }
  return parts.join("\n\n");
}
