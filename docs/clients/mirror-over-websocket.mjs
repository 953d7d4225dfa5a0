// Node. Keeps the number of the last entry in a file, so that it goes on where it stood after any stop:
//   node mirror-over-websocket.mjs http://localhost:4000 position.txt
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const [registry = "http://localhost:4000", positionFile = "position.txt"] = process.argv.slice(2);
let position = existsSync(positionFile) ? Number(readFileSync(positionFile, "utf8")) : 0;

const query = `subscription ($number: Int) {
  registerEntryAdded(sinceNumber: $number) { number kind subject effectiveFrom changes { field before after } }
}`;

// The library would send the first number again when it connects anew: each try is a subscription of its own instead.
for (;;) {
  const client = createClient({ url: `${registry.replace(/^http/, "ws")}/graphql`, retryAttempts: 0, webSocketImpl: WebSocket });
  try {
    for await (const { data, errors, extensions } of client.iterate({ query, variables: { number: position } })) {
      if (errors) throw new Error(errors[0].message);
      const entry = data.registerEntryAdded;
      // Write the entry and the position to your store in one transaction. A payload without an entry is a bookmark.
      if (entry) console.log(`${entry.number} ${entry.kind} ${entry.subject}`);
      position = extensions.number;
      writeFileSync(positionFile, String(position));
    }
  } catch (error) {
    console.error(`connecting again after entry ${position}: ${error.reason ?? error.message ?? "closed"}`);
  }
  await client.dispose();
  await new Promise((resolve) => setTimeout(resolve, 500));
}
