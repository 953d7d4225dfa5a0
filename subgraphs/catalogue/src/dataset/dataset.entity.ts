import { Column, Entity, PrimaryColumn } from "typeorm";

/** One row: where the loaded data come from. */
@Entity("dataset")
export class DatasetRow {
  @PrimaryColumn({ type: "int" })
  id!: number;

  @Column({ type: "varchar", length: 16 })
  kind!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  source!: string;

  @Column({ type: "text", nullable: true })
  note!: string | null;
}
