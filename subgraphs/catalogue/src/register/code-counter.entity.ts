import { Column, Entity, PrimaryColumn } from "typeorm";

/** Last sequence number given in a subsection; numbers are never given twice, also when a service is excluded. */
@Entity("code_counter")
export class CodeCounter {
  @PrimaryColumn({ type: "varchar", length: 8 })
  subsection!: string;

  @Column({ type: "int" })
  last!: number;
}
