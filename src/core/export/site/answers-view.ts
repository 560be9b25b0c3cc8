import type { Claim } from '../../graph/graph.ts';
import { compareDates, compareText } from '../../graph/order.ts';
import { answersHeight, type Answer, type AnswerMark } from '../../picture/answers-svg.ts';
import type { OutcomeStatus } from '../../schema/claim.ts';
import { firstDayOf, type PartialDate } from '../../schema/date.ts';
import { pictureView, type PictureView } from '../parts/picture-view.ts';
import { pickText, type TextView, type ViewContext } from '../view-context.ts';

/** A claim that could be checked on a day, and was; an answer that was taken back since is none. */
export interface AnswerView {
  href: string;
  text: TextView;
  said: PartialDate;
  due: PartialDate;
  known: PartialDate;
  status: OutcomeStatus;
}

export interface AnswersView extends PictureView {
  answers: AnswerView[];
}

const MOST = 12;
/** Fewer than these show nothing that the timeline does not. */
const FEWEST = 4;
const MARKS: Partial<Record<OutcomeStatus, AnswerMark>> = {
  happened: 'as-said',
  'happened-differently': 'otherwise',
  'did-not-happen': 'not',
  overtaken: 'unknown',
  'cannot-be-checked': 'unknown',
};

/** The newest claims of a story that said when they can be checked, and of which it is known what became. */
export function storyAnswers(context: ViewContext, story: string): AnswersView | undefined {
  const answers = [...context.graph.claims.values()]
    .filter(({ occurrences }) =>
      occurrences.some(({ article }) => context.graph.articles.get(article)?.story === story),
    )
    .flatMap((claim) => answerOf(context, claim) ?? [])
    .sort((a, b) => compareDates(b.said, a.said) || compareText(a.href, b.href))
    .slice(0, MOST)
    .reverse();
  if (answers.length < FEWEST) return undefined;
  return {
    ...pictureView(
      context,
      context.paths.timeline(story),
      'timeline',
      answersHeight(answers.map(({ text }) => text.text)),
    ),
    answers,
  };
}

function answerOf(
  { paths, locale }: ViewContext,
  { id, text, due, outcomes, occurrences }: Claim,
): AnswerView | undefined {
  const said = occurrences.flatMap(({ on }) => on ?? []).sort(compareDates)[0];
  const answer = outcomes.at(-1);
  if (said === undefined || due === undefined || !answer || !MARKS[answer.status]) return undefined;
  return { href: paths.claim(id), text: pickText(text, locale), said, due, known: answer.date, status: answer.status };
}

/** An answer as it is drawn. */
export function drawnAnswer({ text, said, due, known, status }: AnswerView, statusWord: string): Answer {
  const from = Date.parse(firstDayOf(said));
  const daysTo = (moment: number): number => Math.max(0, Math.round((moment - from) / DAY));
  return {
    text: text.text,
    due: daysTo(endOf(due)),
    known: daysTo(Date.parse(firstDayOf(known))),
    mark: MARKS[status] ?? 'unknown',
    status: statusWord,
  };
}

const DAY = 24 * 60 * 60 * 1000;

/** The last day that a date can mean. */
function endOf(date: PartialDate): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}
