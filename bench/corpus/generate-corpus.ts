import { pick, seededRandom, type Random } from '../../tests/mutations/random.ts';
import { articleFile } from './article-file.ts';
import { makeCast, memberFile, type Cast, type Member } from './cast.ts';
import { claimFile, makeClaim, type MadeUpClaim } from './claims.ts';
import { zipf } from './zipf.ts';

export interface CorpusFile {
  /** Path in the content folder. */
  path: string;
  text: string;
}

const CLAIMS_OF_ARTICLE = 6;
const RECURRING = 2;
/** How many claims back an article looks for one to report again. */
const MEMORY = 300;
/** One claim in this many has a file of its own. */
const CLAIM_FILES = 5;
const FIRST_DAY = Date.UTC(2018, 0, 1);
const HOURS_BETWEEN = 5;

/**
 * The content of a made-up newsroom: as many articles as are asked for, with the people, places, organizations and events that they
 * mention as unevenly as news does, and claims of which a third come up again. The same arguments give the same bytes.
 */
export function* generateCorpus(articles: number, seed: number): Iterable<CorpusFile> {
  const random = seededRandom(seed);
  const cast = makeCast(articles);
  for (const members of [cast.people, cast.places, cast.organizations, cast.events]) yield* members.map(memberFile);

  const draw = memberDrawer(cast);
  const told: MadeUpClaim[] = [];
  for (let index = 0; index < articles; index++) {
    const moment = new Date(FIRST_DAY + index * HOURS_BETWEEN * 3_600_000).toISOString();
    const members = new Map<string, Member>();
    const claims: MadeUpClaim[] = [];
    for (let at = 0; at < RECURRING && told.length > RECURRING; at++) {
      const claim = told[told.length - 1 - Math.floor(random() ** 2 * Math.min(told.length, MEMORY))];
      if (claim && !claims.includes(claim)) claims.push(claim);
    }
    for (const { about } of claims) members.set(about.id, about);
    for (const member of draw(random)) members.set(member.id, member);
    while (claims.length < CLAIMS_OF_ARTICLE) {
      const about = pick([...members.values()], random);
      const claim = makeClaim(told.length, about, moment.slice(0, 10), seed);
      const earlier = told.length > 0 && random() < 0.5 ? told[Math.floor(random() * told.length)] : undefined;
      claims.push(claim);
      told.push(claim);
      if (claim.number % CLAIM_FILES === 0) yield claimFile(claim, earlier, pick(cast.publishers, random), random);
    }
    const article = {
      id: `artikel-${String(index).padStart(6, '0')}`,
      published: `${moment.slice(0, 16)}+07:00`,
      members: [...members.values()],
      claims,
    };
    yield articleFile(article, cast, random);
  }
}

/** Draws the cast of an article: some dozen members, the same few far more often than the rest. */
function memberDrawer({ people, places, organizations, events }: Cast): (random: Random) => Member[] {
  const draws: [members: Member[], count: number, rank: (random: Random) => number][] = [
    [people, 5, zipf(people.length)],
    [places, 3, zipf(places.length)],
    [organizations, 4, zipf(organizations.length)],
  ];
  return (random) => [
    ...draws.flatMap(([members, count, rank]) =>
      Array.from({ length: count }, () => members[rank(random)] ?? pick(members, random)),
    ),
    ...(random() < 0.2 ? [pick(events, random)] : []),
  ];
}
