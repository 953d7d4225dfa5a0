/** One file of a built folder, with the compressed twins that the build put beside it. */
export interface StaticFile {
  readonly path: string;
  readonly contentType: string;
  /** Weak: one for all encodings. */
  readonly etag: string;
  /** Its name carries a hash of its content, so it never changes under that name. */
  readonly immutable: boolean;
  readonly encodings: readonly StaticEncoding[];
}

export interface StaticEncoding {
  readonly name: "br" | "gzip";
  readonly path: string;
}
