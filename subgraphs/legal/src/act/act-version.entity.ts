import { Column, Entity, PrimaryColumn } from "typeorm";

/** State of an act on some days, as the registry knew it for some time; lists and the card are read from it. */
@Entity("act_version")
export class ActVersion {
  /** `change.n`: number of the change that wrote the row, and its place among the rows of that change. */
  @PrimaryColumn({ type: "varchar", length: 20 })
  id!: string;

  /** The change that wrote the row. */
  @Column({ type: "int" })
  writtenBy!: number;

  @Column({ type: "varchar", length: 16 })
  actId!: string;

  @Column({ type: "varchar", length: 10 })
  validFrom!: string;

  @Column({ type: "varchar", length: 10 })
  validTo!: string;

  @Column({ type: "varchar", length: 27 })
  knownFrom!: string;

  @Column({ type: "varchar", length: 27 })
  knownTo!: string;

  @Column({ type: "varchar", length: 24 })
  kind!: string;

  @Column({ type: "varchar", length: 16 })
  status!: string;

  /** Titles, number and identifier, folded for a contains search. */
  @Column({ type: "text" })
  searchText!: string;

  /** JSON of the record without its provenance. */
  @Column({ type: "text" })
  record!: string;

  /** JSON; apart, because few queries ask for it. */
  @Column({ type: "text" })
  provenance!: string;
}
