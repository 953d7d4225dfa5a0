import { Column, Entity } from "typeorm";
import { BitemporalColumns } from "../register/bitemporal-columns";

@Entity("subsection_version")
export class SubsectionVersion extends BitemporalColumns {
  @Column({ type: "varchar", length: 8 })
  section!: string;
}
