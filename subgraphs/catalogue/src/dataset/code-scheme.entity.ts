import { Column, Entity, PrimaryColumn } from "typeorm";

/** Digits per level from a day on. `validFrom` is empty for the scheme that holds from ever. */
@Entity("code_scheme")
export class CodeSchemeRow {
  @PrimaryColumn({ type: "varchar", length: 10 })
  validFrom!: string;

  @Column({ type: "int" })
  section!: number;

  @Column({ type: "int" })
  subsection!: number;

  @Column({ type: "int" })
  sequence!: number;

  @Column({ type: "text" })
  source!: string;
}
