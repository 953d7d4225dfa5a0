import { Column, Entity, PrimaryColumn } from "typeorm";

/** Lines of the register; never updated, never deleted. */
@Entity("register_entry")
export class RegisterEntryRow {
  @PrimaryColumn({ type: "int" })
  number!: number;

  @Column({ type: "varchar", length: 24 })
  kind!: string;

  @Column({ type: "varchar", length: 64 })
  subject!: string;

  /** JSON of the field changes. */
  @Column({ type: "text" })
  changes!: string;

  @Column({ type: "varchar", length: 10 })
  effectiveFrom!: string;

  @Column({ type: "varchar", length: 27 })
  recordedAt!: string;

  @Column({ type: "varchar", length: 16 })
  causeKind!: string;

  @Column({ type: "varchar", length: 255 })
  causeReference!: string;

  @Column({ type: "varchar", length: 64, nullable: true })
  orderNumber!: string | null;

  @Column({ type: "varchar", length: 10, nullable: true })
  orderDate!: string | null;

  @Column({ type: "varchar", length: 64, nullable: true })
  proposal!: string | null;

  @Column({ type: "varchar", length: 64 })
  hash!: string;
}
