import type { PartialDate } from '../../schema/date.ts';
import type { Role } from '../../schema/person.ts';
import { entityLink, type EntityLinkView } from './entity-view.ts';
import { pickText, type TextView, type ViewContext } from '../view-context.ts';

/** An office of a person, with its time. */
export interface RoleView {
  title: TextView;
  /** The organization that it is held in, if it has a page. */
  organization?: EntityLinkView;
  from?: PartialDate;
  to?: PartialDate;
}

export function roleView(context: ViewContext, { title, organization, from, to }: Role): RoleView {
  return {
    title: pickText(title, context.locale),
    ...(organization && { organization: entityLink(context, organization) }),
    ...(from && { from }),
    ...(to && { to }),
  };
}
