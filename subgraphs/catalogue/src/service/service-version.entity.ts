import { Column, Entity } from "typeorm";
import { BitemporalColumns } from "../register/bitemporal-columns";

/** States of services; the columns beside the record are what lists are filtered and sorted by. */
@Entity("service_version")
export class ServiceVersion extends BitemporalColumns {
  @Column({ type: "varchar", length: 16 })
  status!: string;

  @Column({ type: "varchar", length: 24 })
  category!: string;

  @Column({ type: "varchar", length: 8 })
  section!: string;

  @Column({ type: "varchar", length: 8 })
  subsection!: string;

  @Column({ type: "varchar", length: 64, nullable: true })
  provider!: string | null;

  @Column({ type: "varchar", length: 16, nullable: true })
  governingAct!: string | null;

  @Column({ type: "varchar", length: 8, nullable: true })
  feeKind!: string | null;

  /** Values between commas, with one before the first and after the last. */
  @Column({ type: "varchar", length: 255 })
  forms!: string;

  @Column({ type: "varchar", length: 255 })
  channels!: string;

  @Column({ type: "varchar", length: 64 })
  recipients!: string;

  @Column({ type: "varchar", length: 400 })
  sortKk!: string;

  @Column({ type: "varchar", length: 400 })
  sortRu!: string;

  @Column({ type: "int" })
  sortVersion!: number;
}
