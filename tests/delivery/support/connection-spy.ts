import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";

const CHANNEL = "net.client.socket";

/** Notes every address that this process tries to connect to, whatever comes of it. */
export interface ConnectionSpy {
  readonly attempts: ReadonlyArray<string>;
  stop(): void;
}

export function spyOnConnections(): ConnectionSpy {
  const attempts: string[] = [];
  const heard = (message: unknown): void => {
    (message as { socket: Socket }).socket.on("connectionAttempt", (address: string) => attempts.push(address));
  };
  subscribe(CHANNEL, heard);
  return { attempts, stop: () => void unsubscribe(CHANNEL, heard) };
}
