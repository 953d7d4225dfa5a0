import type { Server } from "node:http";
import { StartupFailure } from "../database/startup-failure";

/** Resolves when the server listens; rejects with StartupFailure where the operator can mend what is in the way. */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenFailure(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function listenFailure(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE") return new StartupFailure(`port ${port} is in use: set PORT to another, or end what uses it`);
  if (error.code === "EACCES") return new StartupFailure(`port ${port} may not be opened by this user: set PORT to one above 1023`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") return new StartupFailure(`the address ${host} is none of this machine: check HOST`);
  return error;
}
