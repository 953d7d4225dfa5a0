import { Column, Entity, PrimaryColumn } from "typeorm";

/** The log of the legal subgraph: contiguous numbers in the order of the commits. */
@Entity("legal_change")
export class LegalChange {
  @PrimaryColumn({ type: "int" })
  number!: number;

  @Column({ type: "varchar", length: 16 })
  kind!: string;

  @Column({ type: "varchar", length: 16 })
  actId!: string;

  @Column({ type: "varchar", length: 27 })
  at!: string;

  /** The day from which the act says something else by this change; null where it does not, or where the states tell it. */
  @Column({ type: "varchar", length: 10, nullable: true })
  changedOn!: string | null;
}
