// Node. WEBHOOK_SECRET is what saveEndpoint showed once (whsec_… of HMAC): WEBHOOK_SECRET=whsec_… node webhook-receiver.mjs 8080
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";

createServer(async (request, response) => {
  // The question of ownership (CloudEvents): yes, this registry may deliver here.
  if (request.method === "OPTIONS") return response.writeHead(200, { "webhook-allowed-origin": request.headers["webhook-request-origin"] ?? "*" }).end();
  try {
    const event = new Webhook(process.env.WEBHOOK_SECRET).verify(await text(request), request.headers);
    // The same id comes again when an answer was lost: keep the last sequence, and skip what is not above it.
    console.log(`${event.sequence} ${event.type} ${JSON.stringify(event.data)}`);
    response.writeHead(204).end();
  } catch (error) {
    console.error(`refused: ${error.message}`);
    response.writeHead(401).end();
  }
}).listen(Number(process.argv[2] ?? 8080), () => console.log("waiting for events"));
