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

  /** Null for an inclusion until it is entered: the code is given then. */
  @Column({ type: "varchar", length: 16, nullable: true })
  serviceCode!: string | null;

  @Column({ type: "varchar", length: 64 })
  bodyId!: string;

  @Column({ type: "int" })
  version!: number;

  @Column({ type: "varchar", length: 27 })
  createdAt!: string;

  /** JSON of the state; what stands in the other columns is taken from it. */
  @Column({ type: "text" })
  state!: string;

  /** 1 once it left its body; a draft that was withdrawn never did. */
  @Column({ type: "int" })
  handedIn!: number;

  @Column({ type: "varchar", length: 27, nullable: true })
  submittedAt!: string | null;

  /** The period that it was drafted for; null until it is handed in. */
  @Column({ type: "varchar", length: 8, nullable: true })
  draftedFor!: string | null;

  /** The one person who has written at it; null where several have. */
  @Column({ type: "varchar", length: 255, nullable: true })
  soleWriter!: string | null;

  /** The order that holds it or entered it. */
  @Column({ type: "varchar", length: 64, nullable: true })
  orderId!: string | null;

  @Column({ type: "int", nullable: true })
  entryNumber!: number | null;

  /** Digest of the folded name of a service to include, by which two proposals for one service meet. */
  @Column({ type: "varchar", length: 64, nullable: true })
  nameKeyKk!: string | null;

  @Column({ type: "varchar", length: 64, nullable: true })
  nameKeyRu!: string | null;
}
