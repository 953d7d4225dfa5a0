import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import { isJsonObject } from "../execute/own-value";
import { collectFields } from "../shape/collect-fields";
import { writeConstant, writeField, writeLeaf, writeObject, writeWrapped, type FieldWriter, type WriteValue } from "./field-writer";
import type { ReachScope } from "./reach";

/** `id`: equal for equal selections of one type; null where nobody else may use it. */
interface ValueWriter {
  readonly id: number | null;
  readonly write: WriteValue;
}

type Typed = GraphQLObjectType | GraphQLInterfaceType;

/** Writers kept to be shared. One that is forgotten still serves the selections that have it, and no new ones. */
const MOST_KEPT = 50_000;
const FAULTY = (): boolean => false;

/** Writers of JSON for the selections of many clients: what two selections have in common is one writer. */
export class SharedWriters {
  private readonly fields = new LRUCache<string, FieldWriter>({ max: MOST_KEPT });
  private readonly objects = new LRUCache<string, ValueWriter>({ max: MOST_KEPT });
  private lastId = 0;

  /** For values of the type in canonical names: the text of what was selected, with the client's names in the client's order. */
  writerFor(sets: ReadonlyArray<SelectionSetNode>, type: GraphQLCompositeType, scope: ReachScope): WriteValue {
    return this.composite(sets, type, scope).write;
  }

  private composite(sets: ReadonlyArray<SelectionSetNode>, type: GraphQLCompositeType, scope: ReachScope): ValueWriter {
    if (isObjectType(type)) return this.object(sets, type, scope);
    // Which types there will be is not known: each is written out when it is first met, and shared from there on.
    const byTypename = new Map<string, WriteValue>();
    const writerOf = (typename: string): WriteValue => {
      let writer = byTypename.get(typename);
      if (writer === undefined) {
        const runtime = scope.schema.getType(typename);
        byTypename.set(typename, (writer = isObjectType(runtime) || isInterfaceType(runtime) ? this.object(sets, runtime, scope).write : FAULTY));
      }
      return writer;
    };
    const write: WriteValue = (value, sheet) => {
      if (!isJsonObject(value)) return false;
      const typename = value["__typename"];
      return writerOf(typeof typename === "string" && typename !== "" ? typename : type.name)(value, sheet);
    };
    return { id: null, write };
  }

  private object(sets: ReadonlyArray<SelectionSetNode>, type: Typed, scope: ReachScope): ValueWriter {
    const fields: FieldWriter[] = [];
    let isShared = true;
    for (const [responseName, nodes] of collectFields(sets, type.name, scope)) {
      const field = this.field(responseName, nodes, type, scope);
      if (field === null) continue;
      fields.push(field.writer);
      isShared &&= field.isShared;
    }
    if (!isShared) return { id: null, write: writeObject(fields) };
    const key = fields.map(({ id }) => id).join();
    let writer = this.objects.get(key);
    if (writer === undefined) this.objects.set(key, (writer = { id: ++this.lastId, write: writeObject(fields) }));
    return writer;
  }

  /** Null where the type has no such field, as a fragment on another type may. */
  private field(responseName: string, nodes: ReadonlyArray<FieldNode>, type: Typed, scope: ReachScope): { readonly writer: FieldWriter; readonly isShared: boolean } | null {
    const first = nodes[0];
    if (first === undefined) return null;
    const name = first.name.value;
    if (name === "__typename" && isObjectType(type)) return { isShared: true, writer: this.shared(`${type.name} ${responseName}`, () => writeConstant(responseName, type.name)) };
    if (name.startsWith("__")) return { isShared: true, writer: this.shared("", () => FAULTY) };
    const field = type.getFields()[name];
    if (field === undefined) return null;
    const named = getNamedType(field.type);
    const readName = scope.readName(first);
    const inner = isCompositeType(named) ? this.composite(nodes.flatMap((node) => node.selectionSet ?? []), named, scope) : null;
    const make = (): FieldWriter["write"] => writeField(responseName, readName, writeWrapped(field.type, inner === null ? writeLeaf(named as GraphQLLeafType) : inner.write));
    if (inner !== null && inner.id === null) return { isShared: false, writer: this.made(make()) };
    return { isShared: true, writer: this.shared(`${type.name}.${name} ${readName} ${responseName} ${inner?.id ?? ""}`, make) };
  }

  private shared(key: string, make: () => FieldWriter["write"]): FieldWriter {
    let writer = this.fields.get(key);
    if (writer === undefined) this.fields.set(key, (writer = this.made(make())));
    return writer;
  }

  private made(write: FieldWriter["write"]): FieldWriter {
    return { id: ++this.lastId, uses: 0, write };
  }
}
