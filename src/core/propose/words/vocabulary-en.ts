import type { VerbSense, Vocabulary } from './vocabulary.ts';
import { wordMap, wordSet } from './word-list.ts';

const NONE: VerbSense = {};

/** English. */
export const vocabularyEn: Vocabulary = {
  roles: wordSet(`
    official officials source sources diplomat diplomats witness witnesses resident residents analyst analysts expert experts spokesman
    spokeswoman spokesperson spokespeople officer officers police investigator investigators prosecutor prosecutors judge doctor doctors nurse
    teacher worker workers farmer farmers fisherman driver lawyer lawyers attorney member members minister ministers head chief chair chairman chairwoman
    chairperson director manager coach agent person people man woman victim victims neighbour neighbor scientist researcher student students suspect
    envoy representative representatives deputy former executive executives investor investors businessman organiser organizer passenger player commander soldier
    soldiers volunteer activist activists governor mayor president prime premier secretary treasurer adviser advisor ambassador consul senator lawmaker lawmakers politician
    candidate general admiral colonel major captain lieutenant commissioner leader founder owner editor reporter journalist economist professor rector
    dean king queen prince aide aides negotiator negotiators trader traders mr mrs ms dr sir lord lady vice
    someone negotiators critics opponents supporters authorities author authors
  `),
  relatives: wordSet(
    'brother sister wife husband son daughter father mother lawyer attorney agent aide friend ally family spokesman spokeswoman spokesperson adviser office',
  ),
  sides: wordSet('camp team side government administration'),
  bodies: wordSet(`
    ministry department government military army navy police parliament council board commission court embassy office party authority agency
    bureau organisation organization association union federation company bank club hospital university institute committee administration state
    foreign defence defense finance trade health intelligence security national central federal armed forces air force joint chiefs staff
  `),
  documents: wordSet(
    'report reports data document documents statement survey study poll letter ruling filing figures estimate estimates analysis official',
  ),
  outlets: wordSet(
    'news agency newspaper daily broadcaster television radio magazine website the state local state-run',
  ),
  pronouns: wordSet('he she they it'),
  indefinite: wordSet('a an one two three four five several some many another'),
  pointing: wordSet('the this that these those'),
  prepositions: wordSet(`
    in at on during after before while when as since until to about over against by amid following despite through via under within from
    because if though although with without into near outside inside speaking citing according ahead
  `),
  conjunctions: wordSet('but while whereas and although though yet so'),
  relative: wordSet('who which that whose'),
  and: wordSet('and'),
  that: wordSet('that'),
  auxiliaries: wordSet(
    'has have had also later then earlier again repeatedly since already still now publicly privately flatly strongly previously however meanwhile is are was were has been once',
  ),
  unsaid: wordSet(
    'not never to will would can could should must may might declined refused did do does cannot who which that if whether yet n’t',
  ),
  before: wordMap<VerbSense>(
    [
      `said says say told tells added adds announced announces reported reports stated states claimed claims warned warns insisted insists
       argued argues confirmed confirms wrote writes acknowledged acknowledges admitted admits alleged alleges noted notes explained
       explains declared declares maintained maintains testified conceded concluded concludes accused accuses vowed promised
       pledged complained stressed emphasised emphasized reiterated asserted asserts mentioned suggested suggests disclosed revealed`,
      NONE,
    ],
    ['believes believed fears feared', { thought: true }],
    ['found finds showed shows recorded', { needs: 'body' }],
    ['thinks thought replied answered understands', { needs: 'clause' }],
    ['denied denies deny denying rejected rejects dismissed disputed disputes', { how: 'denied' }],
    ['plans planned intends', { how: 'planned', wish: true }],
    ['expects expected estimated estimates predicts predicted forecast forecasts', { how: 'expected', thought: true }],
    ['hopes hoped', { how: 'expected', wish: true }],
    ['asked asks wondered', { how: 'asked', needs: 'clause' }],
  ),
  after: wordMap<VerbSense>([
    `    said says added told asked replied wrote reported reports explained noted warned insisted announced argued stated claimed admitted
    confirmed conceded recalled continued acknowledged understands`,
    NONE,
  ]),
  continuing: wordSet('continued'),
  passive: new Map(),
  modals: [
    [/\b(?:may|might|could|possibly|perhaps|apparently|appears? to|seems? to)\b/iu, 'possible'],
    [/\b(?:likely|expected to|expects|forecast|is set to|are set to)\b/iu, 'expected'],
    [/\b(?:will|would|plans? to|intends? to|’ll)\b/iu, 'planned'],
  ],
  openings:
    /^(?:(?:however|but|meanwhile|in addition|earlier|later|still|instead|on the other hand|by contrast|moreover|separately|and|yet|so|afterwards),?\s+)+/iu,
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
};
