import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEntity } from '../../annotate/sample-files.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import type { EntityId } from '../../schema/id.ts';
import { entityPage } from './entity-page.ts';
import { entityListPage, listPages, newestOf } from './entity-list.ts';
import { idIn, sampleContext } from '../sample-context.ts';
import type { ViewContext } from '../view-context.ts';

test('the events of an entity are listed newest first, whatever they are called', () => {
  const event = (from: string): string => sampleEntity('Rapat', `from: ${from}\nplace: kota\n`);
  const context = sampleContext({
    'articles/kabar.md': sampleStory('[Kota].'),
    'events/a-rapat.md': event('2023-09-04'),
    'events/b-rapat.md': event('2023-10'),
    'events/c-rapat.md': event('2023-09'),
  });
  const { events } = newestOf(context, 'kota' as EntityId, 'events');
  assert.deepEqual(
    events.map(({ href }) => idIn(href)),
    ['b-rapat', 'a-rapat', 'c-rapat'],
  );
});

test('events in which a place took part are not told as having happened there', () => {
  const event = (keys: string): string => sampleEntity('Rapat', `from: 2023\n${keys}\n`);
  const roleOf = (id: string, ...events: string[]): string => {
    const files = events.map((keys, index) => [`events/rapat-${index}.md`, event(keys)]);
    const context = sampleContext({
      'articles/kabar.md': sampleStory('[Kota].'),
      ...(Object.fromEntries(files) as Record<string, string>),
    });
    return newestOf(context, id as EntityId, 'events').role;
  };
  assert.equal(roleOf('kota', 'place: kota', 'place: kota\nparticipants: [kota]'), 'place');
  assert.equal(roleOf('kota', 'participants: [kota]'), 'participant');
  assert.equal(roleOf('kota', 'place: kota', 'participants: [kota]'), 'both');
  assert.equal(roleOf('kim', 'place: kota\nparticipants: [kim]'), 'participant');
});

/** Claims of Kim's, one a month, `Hal 1` the oldest. */
function kimSaid(count: number): ViewContext {
  const told = Array.from(
    { length: count },
    (_, at) =>
      `:claim[Hal ${at + 1}]{#hal-${at + 1} by="Kim" on=${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}}.`,
  );
  return sampleContext({ 'articles/kabar.md': sampleStory(told.join('\n\n')) });
}

const KIM = 'kim' as EntityId;

test('“all” of a list leads to a page as full as can be, and from there to every older entry', () => {
  for (const count of [11, 30, 31, 59, 60, 61, 95]) {
    const context = kimSaid(count);
    const pages = new Map(
      listPages(context, KIM, 'saidBy').map(({ number }) => [
        context.paths.entityList('person', KIM, 'saidBy', number),
        entityListPage(context, KIM, 'saidBy', number),
      ]),
    );
    let href: string | undefined = newestOf(context, KIM, 'saidBy').all;
    assert.equal(pages.get(href ?? '')?.claims.length, Math.min(count, 30), String(count));
    const seen = new Set<string>();
    for (; href !== undefined; href = pages.get(href)?.pager.next?.href)
      for (const claim of pages.get(href)?.claims ?? []) seen.add(claim.href);
    assert.equal(seen.size, count);
  }
});

test('from the newest numbered page of a list the way to newer entries leads to where the list begins', () => {
  const long = kimSaid(31);
  assert.equal(entityListPage(long, KIM, 'saidBy', 2).pager.previous?.href, newestOf(long, KIM, 'saidBy').all);
  const short = kimSaid(11);
  assert.equal(entityListPage(short, KIM, 'saidBy', 1).pager.previous?.href, short.paths.entity('person', KIM));
});

test('a new entry changes the page that a list begins on and its newest numbered page, and no other', () => {
  const [before, after] = [kimSaid(65), kimSaid(66)];
  const onPage = (context: ViewContext, number?: number): string[] =>
    entityListPage(context, KIM, 'saidBy', number).claims.map(({ href }) => href);
  for (const number of [1, 2]) assert.deepEqual(onPage(after, number), onPage(before, number));
  for (const number of [undefined, 3]) assert.notDeepEqual(onPage(after, number), onPage(before, number));
});

test('a list that its entity’s own page shows all of has no pages', () => {
  assert.deepEqual(listPages(kimSaid(10), KIM, 'saidBy'), []);
  assert.equal(newestOf(kimSaid(10), KIM, 'saidBy').all, undefined);
});

test('an organization shows who holds or held an office in it, who came into it last first, and a person’s office leads there', () => {
  const person = (name: string, ...roles: string[]): string =>
    sampleEntity(name, `roles:\n${roles.map((role) => `  - { title: { id: Ketua }, ${role} }\n`).join('')}`);
  const context = sampleContext({
    'articles/kabar.md': sampleStory('[Kantor].'),
    'people/bulan.md': person('Bulan', 'organization: kantor, from: 2021, to: 2022', 'from: 2023'),
    'people/bumi.md': person('Bumi', 'organization: kantor, from: 2022-05'),
    'people/surya.md': person('Surya', 'organization: kantor'),
  });
  const { holders, total } = newestOf(context, 'kantor' as EntityId, 'officeHolders');
  assert.equal(total, 3);
  assert.deepEqual(
    holders.map(({ person: { name }, role: { from, organization } }) => [name.text, from, organization]),
    [
      ['Bumi', '2022-05', undefined],
      ['Bulan', '2021', undefined],
      ['Surya', undefined, undefined],
    ],
  );
  assert.deepEqual(
    entityPage(context, 'bulan' as EntityId).facts.roles?.map(({ organization }) => organization?.href),
    [context.paths.entity('organization', 'kantor'), undefined],
  );
});
