import {TAG_GROUP_MEANINGS, TAG_GROUPS, type TagGroup} from './labels.ts';
import type {LinkView} from './linkView.ts';
import type {KnowledgeBase} from './model.ts';
import {projectsTagged} from './select.ts';

/** The tags of a group, each with how many projects have it. */
export interface TagGroupView {
  readonly heading: string;
  readonly sentence: string;
  readonly tags: readonly TagView[];
}

interface TagView extends LinkView {
  readonly description: string;
  readonly count: number;
}

/** The tags that projects have, in their groups; those of no group come last. */
export function tagsView(knowledge: KnowledgeBase): readonly TagGroupView[] {
  const tags = knowledge.tags.flatMap((tag) => {
    const count = projectsTagged(knowledge, tag).length;
    const {label, permalink, description, group} = tag;
    return count > 0 ? [{group, view: {label, permalink, description, count}}] : [];
  });
  const inGroup = (wanted?: TagGroup) =>
    tags
      .filter(({group}) => group === wanted)
      .map(({view}) => view)
      .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return [
    ...TAG_GROUPS.map((group) => ({...TAG_GROUP_MEANINGS[group], tags: inGroup(group)})),
    {heading: 'Other tags', sentence: 'Tags of no group.', tags: inGroup()},
  ].filter((group) => group.tags.length > 0);
}
