import { Column, Entity, PrimaryColumn } from "typeorm";

/** One row: the newest entry. Whoever writes to the register holds it until the commit. */
@Entity("register_head")
export class RegisterHead {
  @PrimaryColumn({ type: "int" })
  id!: number;

  @Column({ type: "int" })
  number!: number;

  @Column({ type: "varchar", length: 64 })
  hash!: string;

  @Column({ type: "varchar", length: 27, nullable: true })
  recordedAt!: string | null;
}
