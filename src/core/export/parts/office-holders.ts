import { compareText } from '../../graph/order.ts';
import { firstDayOf } from '../../schema/date.ts';
import type { EntityId } from '../../schema/id.ts';
import type { Role } from '../../schema/person.ts';
import { entityLink, type EntityLinkView } from './entity-view.ts';
import { once } from '../once.ts';
import { roleView, type RoleView } from './role-view.ts';
import type { ViewContext } from '../view-context.ts';

/** A person, and an office held in an organization. */
export interface OfficeHolder {
  person: EntityId;
  role: Role;
}

export interface OfficeHolderView {
  person: EntityLinkView;
  role: RoleView;
}

/** Everybody who holds or held an office in an organization: who came into it last first, and behind them those of whom no date is known. */
export function officeHolders(context: ViewContext, organization: EntityId): readonly OfficeHolder[] {
  return byOrganization(context).get(organization) ?? [];
}

/** It stands on the page of the organization, so that the office leads nowhere. */
export function officeHolderView(context: ViewContext, { person, role }: OfficeHolder): OfficeHolderView {
  return { person: entityLink(context, person), role: roleView(context, { ...role, organization: undefined }) };
}

const byOrganization = once((context: ViewContext): ReadonlyMap<EntityId, OfficeHolder[]> => {
  const holders = [...context.graph.entities.values()].flatMap(({ id, data }) =>
    data.entityKind === 'person' ? (data.roles ?? []).map((role) => ({ person: id, role })) : [],
  );
  const inOffice = holders.flatMap((holder) => {
    const { organization } = holder.role;
    return organization === undefined ? [] : { organization, holder };
  });
  inOffice.sort(
    ({ holder: a }, { holder: b }) =>
      compareText(beginning(b.role), beginning(a.role)) || compareText(a.person, b.person),
  );
  const groups = Map.groupBy(inOffice, ({ organization }) => organization);
  return new Map([...groups].map(([organization, found]) => [organization, found.map(({ holder }) => holder)]));
});

function beginning({ from }: Role): string {
  return from === undefined ? '' : firstDayOf(from);
}
