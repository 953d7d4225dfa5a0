declare module "jsonld" {
  interface RemoteDocument {
    readonly contextUrl: string | null;
    readonly document: unknown;
    readonly documentUrl: string;
  }
  interface Options {
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    readonly safe?: boolean;
  }
  export function flatten(document: unknown, context: null, options: Options): Promise<unknown>;
}
