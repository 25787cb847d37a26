import type { Content } from './content.ts';
import type { AgeGroup } from './item.ts';
import type { Helpline, Right } from './kinds.ts';

/** What a youth of an age group has a right to, and where they can turn. */
export interface RightsFor {
  /** In the order of the poster. */
  readonly rights: readonly Right[];
  readonly helplines: readonly Helpline[];
  /** The day of the check that lies furthest back: what is said of all must hold for each. */
  readonly checkedOn: string;
  /** The day by which the first of them must be checked again. */
  readonly reviewBy: string;
  /** Whether somebody beside us has approved all of them. */
  readonly isReviewed: boolean;
}

/** The rights and helplines of an age group, of the texts that hold on a day (`contentOn`). */
export function rightsFor(
  { rights, helplines }: Pick<Content, 'rights' | 'helplines'>,
  age: AgeGroup,
): RightsFor {
  const byPlace = <T extends Right | Helpline>(items: readonly T[]) =>
    items.filter(({ ages }) => ages.includes(age)).toSorted((a, b) => a.place - b.place);
  const [ownRights, ownHelplines] = [byPlace(rights), byPlace(helplines)];
  const all = [...ownRights, ...ownHelplines];
  return {
    rights: ownRights,
    helplines: ownHelplines,
    checkedOn: all.map(({ checkedOn }) => checkedOn).toSorted()[0] ?? '',
    reviewBy: all.map(({ reviewBy }) => reviewBy).toSorted()[0] ?? '',
    isReviewed: all.every(({ status }) => status === 'reviewed'),
  };
}
