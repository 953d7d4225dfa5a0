import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ProposalCategory, ProposalKind, ProposalStatus } from "../domain/proposal";

/** Present state of a proposal. */
@Entity("proposal")
export class ProposalRow {
  @PrimaryColumn({ type: "varchar", length: 64 })
  id!: string;

  @Column({ type: "varchar", length: 8 })
  kind!: ProposalKind;

  @Column({ type: "varchar", length: 24 })
  category!: ProposalCategory;

  @Column({ type: "varchar", length: 24 })
  status!: ProposalStatus;

  @Column({ type: "varchar", length: 8 })
  periodId!: string;

  /** Null for an inclusion: the code is given when it is entered. */
  @Column({ type: "varchar", length: 16, nullable: true })
  serviceCode!: string | null;

  @Column({ type: "varchar", length: 64 })
  bodyId!: string;

  @Column({ type: "int" })
  version!: number;

  @Column({ type: "varchar", length: 27 })
  createdAt!: string;
}
