import { Entity } from "typeorm";
import { BitemporalColumns } from "../register/bitemporal-columns";

@Entity("section_version")
export class SectionVersion extends BitemporalColumns {}
