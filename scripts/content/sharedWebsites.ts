import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {groupBy, oncePer} from '../../src/knowledge/oncePer.ts';
import {websiteKey} from '../../src/knowledge/sameWebsite.ts';
import {problemAt, type Rule} from './rule.ts';

/** A website belongs to one project: by it a reader, and the generator, tell projects apart. */
export const sharedWebsites: Rule = {
  name: 'has a website that no other page has',
  check: (page, {knowledge, project}) => {
    if (project?.website === undefined) return [];
    const [owner] = ownersOf(knowledge).get(websiteKey(project.website)) ?? [];
    return owner === undefined || owner === project
      ? []
      : [
          problemAt(
            page,
            ['website'],
            'unique-address',
            `website: ${project.website} is that of ${owner.file} already: write the page that this project has there, or leave it out`,
          ),
        ];
  },
};

const ownersOf = oncePer(({projects}: KnowledgeBase) =>
  groupBy(projects, ({website}) => (website === undefined ? [] : [websiteKey(website)])),
);
