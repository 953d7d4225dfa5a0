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
}
