import type { Server } from "node:http";

const EVERY_MS = 50;

/**
 * For a server that is being closed: closes connections that have nothing under way, now and as they come to rest; one that was busy at first would
 * otherwise be kept open for its client's next request. Returns how to stop.
 */
export function keepClosingIdle(server: Server): () => void {
  const timer = setInterval(() => server.closeIdleConnections(), EVERY_MS);
  return () => clearInterval(timer);
}
