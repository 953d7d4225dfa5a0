import { randomBytes } from "node:crypto";
import { hostname } from "node:os";

/** Name of a running process among all that NATS knows, such as `gateway-host1-4711-9f3a2c`; of signs that consumers' names may have. */
export function instanceName(service: string): string {
  return `${service}-${hostname()}-${process.pid}-${randomBytes(3).toString("hex")}`.replaceAll(/[^A-Za-z0-9_-]/g, "_");
}
