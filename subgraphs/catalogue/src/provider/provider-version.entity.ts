import { Column, Entity } from "typeorm";
import { BitemporalColumns } from "../register/bitemporal-columns";

@Entity("provider_version")
export class ProviderVersion extends BitemporalColumns {
  @Column({ type: "varchar", length: 12, nullable: true })
  bin!: string | null;

  @Column({ type: "varchar", length: 64, nullable: true })
  memberOf!: string | null;

  /** Order of lists: by the Russian name where there is one, else the Kazakh. */
  @Column({ type: "varchar", length: 400 })
  sortRu!: string;
}
