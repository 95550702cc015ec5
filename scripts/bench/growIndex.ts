import type {Entry, SearchIndex, Section} from '../../src/search/searchIndex.ts';

/**
 * Makes an index of more projects from one of a few: each copy has a name of its own, and the words of its original in
 * another order, so that it packs no better than a text of its own would.
 *
 * @param projects how many it shall have; fewer than there are leave it as it is
 */
export function growIndex(index: SearchIndex, projects: number): SearchIndex {
  const entries: Entry[] = [...index.entries];
  const sections: Section[] = [...index.sections];
  const originals = index.entries.flatMap((entry, place) =>
    entry.kind === 'project'
      ? [{entry, sections: index.sections.filter((s) => s.entry === place)}]
      : [],
  );
  const random = randomNumbers();
  for (let count = originals.length; count < projects; count += 1) {
    const original = originals[count % originals.length];
    if (!original) break;
    const place = entries.length;
    entries.push(copyEntry(original.entry, count, random));
    sections.push(
      ...original.sections.map((section) => ({
        ...section,
        entry: place,
        text: shuffled(section.text, random),
      })),
    );
  }
  return {...index, entries, sections};
}

function copyEntry(entry: Entry, count: number, random: () => number): Entry {
  const slug = `${entry.slug}-${count}`;
  return {
    ...entry,
    slug,
    permalink: `/projects/${slug}`,
    title: `${nameOf(random)} ${entry.title.split(' ').at(-1)}`,
    names: entry.names.map(() => nameOf(random)),
    description: shuffled(entry.description, random),
  };
}

const SYLLABLES = [...'bdfgklmnprstvz'].flatMap((first) =>
  [...'aeiou'].map((second) => first + second),
);

function nameOf(random: () => number): string {
  const letters = Array.from({length: 3}, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]);
  return letters.join('');
}

function shuffled(text: string, random: () => number): string {
  const words = text.split(' ').map((word) => ({word, order: random()}));
  return words
    .sort((a, b) => a.order - b.order)
    .map(({word}) => word)
    .join(' ');
}

/** The same numbers in every run, from 0 to 1: a linear congruential generator with the constants of Numerical Recipes. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
