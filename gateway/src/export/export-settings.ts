/** Where made files are kept, and how many bytes of them at most; what was read longest ago goes first. */
export interface ExportSettings {
  readonly folder: string;
  readonly mostBytes: number;
}
