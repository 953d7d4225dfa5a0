import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { SubgraphAddress } from "../plan/supergraph";

/** Makes the link to a subgraph that is not reached in process. */
export type OpenLink = (address: SubgraphAddress) => SubgraphLink;

interface OpenedLink {
  readonly url: string;
  readonly link: SubgraphLink;
}

/** Links by name of the subgraph. Those handed in are kept over every supergraph; the others follow its addresses. */
export class LinkSet {
  private opened: ReadonlyMap<string, OpenedLink> = new Map();

  constructor(
    private readonly handedIn: ReadonlyArray<SubgraphLink>,
    private readonly open: OpenLink,
  ) {}

  /**
   * Links for these subgraphs, and those that no longer serve any: the caller closes them when nothing uses them.
   * Throws, and changes nothing, when an address cannot be used.
   */
  linksFor(addresses: ReadonlyArray<SubgraphAddress>): { links: Map<string, SubgraphLink>; retired: SubgraphLink[] } {
    const links = new Map(this.handedIn.map((link) => [link.name, link]));
    const opened = new Map<string, OpenedLink>();
    for (const address of addresses) {
      if (links.has(address.name)) continue;
      const known = this.opened.get(address.name);
      opened.set(address.name, known?.url === address.url ? known : { url: address.url, link: this.open(address) });
    }
    const retired = [...this.opened].filter(([name, old]) => opened.get(name) !== old).map(([, old]) => old.link);
    this.opened = opened;
    for (const [name, { link }] of opened) links.set(name, link);
    return { links, retired };
  }

  /** Closes what was opened here; links that were handed in are their owner's to close. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.opened.values()].map(({ link }) => link.close()));
  }
}
