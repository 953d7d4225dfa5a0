import { createServer, type ServerResponse } from "node:http";

/** How a subgraph can fail to answer a request. */
export type Fault = (response: ServerResponse) => void;

export interface FaultyServer {
  close(): Promise<void>;
}

/** Stands at a port in a subgraph's place and answers every request with the fault. */
export function faultyServer(port: number, fault: Fault): Promise<FaultyServer> {
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => fault(response));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () =>
      resolve({
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      }),
    );
  });
}
