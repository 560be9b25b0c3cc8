import type { Handles } from '../../annotate/handle.ts';
import type { EntityId } from '../../schema/id.ts';
import { chooseHandle, describedHandle } from './choose-handle.ts';
import type { HandleEntry } from './entities-block.ts';
import type { FoundMentions } from '../names/find-mentions.ts';
import { foldName, type KnownEntity, type KnownNames } from '../names/known-name.ts';
import type { ProposedHop } from '../grammar/party.ts';
import type { TextBlock } from '../text/text-block.ts';

/** The handles of an article: those that it has, and those that a proposal needs beside them. */
export class HandleBook {
  readonly added: HandleEntry[] = [];
  readonly #handles: Handles;
  readonly #entities: ReadonlyMap<EntityId, KnownEntity>;
  readonly #lang: string;
  readonly #byEntity = new Map<EntityId, string>();
  readonly #byDescription = new Map<string, string>();
  readonly #words = new Map<EntityId, string[]>();
  /** Whose each name may be in this article. */
  readonly #owners = new Map<string, Set<EntityId>>();
  readonly #unclear = new Set<string>();

  constructor(handles: Handles, entities: ReadonlyMap<EntityId, KnownEntity>, lang: string) {
    this.#handles = handles;
    this.#entities = entities;
    this.#lang = lang;
    for (const handle of handles.names('entities')) {
      const target = handles.get(handle);
      if (target?.section !== 'entities') continue;
      const { use } = target;
      if ('unnamed' in use) this.#byDescription.set(use.unnamed, handle);
      else if (!this.#byEntity.has(use.id)) this.#byEntity.set(use.id, handle);
    }
  }

  /** Takes note of the words by which the article calls its entities, so that a handle says what the text says. */
  learnWords(blocks: readonly TextBlock[], { byBlock, questions }: FoundMentions, names: KnownNames): void {
    const present = new Set(byBlock.flat().map(({ entity }) => entity));
    for (const [name, senses] of names) {
      const owners = senses.filter(({ entity }) => present.has(entity)).map(({ entity }) => entity);
      if (owners.length > 0) this.#owners.set(name, new Set(owners));
    }
    for (const { kind, words } of questions) if (kind !== 'name-in-longer-name') this.#unclear.add(foldName(words));
    blocks.forEach(({ text }, index) => {
      for (const { start, end, entity, isNew } of byBlock[index] ?? [])
        if (isNew) this.#words.set(entity, [...(this.#words.get(entity) ?? []), text.slice(start, end)]);
    });
  }

  /** Declares a handle that the text uses already. */
  declare(handle: string, id: EntityId): void {
    this.#add({ handle, use: { id }, declared: true });
    if (!this.#byEntity.has(id)) this.#byEntity.set(id, handle);
  }

  handleOf(id: EntityId): string {
    const known = this.#byEntity.get(id);
    if (known !== undefined) return known;
    const entity = this.#entities.get(id);
    if (!entity) return id;
    const avoid = new Set(this.#unclear);
    for (const [name, owners] of this.#owners) if ([...owners].some((owner) => owner !== id)) avoid.add(name);
    const handle = chooseHandle(entity, this.#words.get(id) ?? [], this.#lang, this.#handles, avoid);
    this.#add({ handle, use: { id } });
    this.#byEntity.set(id, handle);
    return handle;
  }

  /** The handle of somebody in a chain. */
  hop(hop: ProposedHop): string {
    if ('entity' in hop) return this.handleOf(hop.entity);
    const known = this.#byDescription.get(hop.unnamed);
    if (known !== undefined) return known;
    const handle = describedHandle(hop.unnamed, this.#handles);
    this.#add({ handle, use: { unnamed: hop.unnamed, ...(hop.side !== undefined && { side: hop.side }) } });
    this.#byDescription.set(hop.unnamed, handle);
    return handle;
  }

  /**
   * The handles of a chain, with the page that it was read on for its last hop: the page of the outlet that ends it, or the one
   * page that the article has.
   */
  relays(speakers: readonly ProposedHop[], relays: readonly ProposedHop[]): { speakers: string[]; relays: string[] } {
    const pages = this.#handles.names('sources').flatMap((handle) => {
      const target = this.#handles.get(handle);
      return target?.section === 'sources'
        ? { handle, entity: target.source['syndicated-from'] ?? target.source.by }
        : [];
    });
    const last = relays.at(-1) ?? (speakers.length === 1 ? speakers[0] : undefined);
    const own = pages.filter(({ entity }) => last !== undefined && 'entity' in last && entity === last.entity);
    const names = { speakers: speakers.map((hop) => this.hop(hop)), relays: relays.map((hop) => this.hop(hop)) };
    const [page] = own;
    if (own.length === 1 && page) {
      if (relays.length > 0) return { ...names, relays: [...names.relays.slice(0, -1), page.handle] };
      return { speakers: [page.handle], relays: [] };
    }
    const [only] = pages;
    // A page without a file for its publisher can't end a chain.
    if (pages.length === 1 && only?.entity !== undefined) return { ...names, relays: [...names.relays, only.handle] };
    return names;
  }

  #add(entry: HandleEntry): void {
    this.added.push(entry);
    const { handle, use } = entry;
    this.#handles.add({ section: 'entities', handle, use });
  }
}
