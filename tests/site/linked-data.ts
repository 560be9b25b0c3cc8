import { elements } from './html-tree.ts';
import type { BuiltPage } from './built-site.ts';

/** A thing in linked data, with whatever it is said to be. */
export interface LinkedThing {
  '@type': string;
  '@id'?: string;
  [property: string]: unknown;
}

/** The things of a graph, read from JSON-LD. */
export function thingsIn(text: string): LinkedThing[] {
  const graph = JSON.parse(text) as { '@context': string; '@graph': LinkedThing[] };
  if (graph['@context'] !== 'https://schema.org') throw new Error(`another vocabulary: ${graph['@context']}`);
  return graph['@graph'];
}

/** The things in the one block of linked data that a page holds; none if it holds none. */
export function thingsOf({ tree, file }: BuiltPage): LinkedThing[] {
  const blocks = elements(
    tree,
    ({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json',
  );
  if (blocks.length > 1) throw new Error(`${file} holds linked data ${blocks.length} times`);
  const [text] = blocks[0]?.children ?? [];
  return text?.type === 'text' ? thingsIn(text.value) : [];
}

/** The one thing of that type. */
export function thingOf(things: LinkedThing[], type: string): LinkedThing {
  const [thing, ...others] = things.filter((one) => one['@type'] === type);
  if (!thing || others.length > 0) throw new Error(`${others.length + (thing ? 1 : 0)} things of type ${type}`);
  return thing;
}

/** The ids that a property refers to. */
export function idsIn(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    const id = (one as { '@id'?: string } | undefined)?.['@id'];
    return id === undefined ? [] : [id];
  });
}
