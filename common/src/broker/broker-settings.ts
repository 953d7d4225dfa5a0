/** Where NATS is, who we are to it, and under which names our streams stand there. */
export interface BrokerSettings {
  /** `host:port` of each server of one cluster. */
  readonly servers: ReadonlyArray<string>;
  readonly tls: boolean;
  readonly credentials: BrokerCredentials | null;
  /** Begins the names of streams and subjects: installations that share a server differ in it. */
  readonly prefix: string;
}

export type BrokerCredentials = { readonly user: string; readonly pass: string } | { readonly token: string };
