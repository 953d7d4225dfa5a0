/** Something of a snapshot cannot be told, or is no longer what it was: no file is made of the rest. */
export class ExportBroken extends Error {}
