import { Column, PrimaryColumn } from "typeorm";

/** Columns of every version table: the days for which a row holds, and the moments at which the register knew it. */
export abstract class BitemporalColumns {
  /** `entry.n`: number of the entry that wrote the row, and its place among the rows that the entry wrote. */
  @PrimaryColumn({ type: "varchar", length: 20 })
  id!: string;

  /** The entry that wrote the row. */
  @Column({ type: "int" })
  writtenBy!: number;

  @Column({ type: "varchar", length: 64 })
  subject!: string;

  /** The entry that made this state; not always the one that wrote the row. */
  @Column({ type: "int" })
  entryNumber!: number;

  @Column({ type: "varchar", length: 10 })
  validFrom!: string;

  @Column({ type: "varchar", length: 10 })
  validTo!: string;

  @Column({ type: "varchar", length: 27 })
  knownFrom!: string;

  @Column({ type: "varchar", length: 27 })
  knownTo!: string;

  /** JSON of the whole record. */
  @Column({ type: "text" })
  record!: string;
}
