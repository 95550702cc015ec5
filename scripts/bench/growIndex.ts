import type {Entry, SearchIndex, Section} from '../../src/search/searchIndex.ts';

/**
 * Enlarges an index with copies of its projects. Each copy has a name of its own and the words of the original in another
 * order, so that it compresses no better than a new text would.
 *
 * @param projects how many projects the result has; if there are as many already, nothing is added
 */
export function growIndex(index: SearchIndex, projects: number): SearchIndex {
  const entries: Entry[] = [...index.entries];
  const sections: Section[] = [...index.sections];
  const originals = index.entries.flatMap((entry, position) =>
    entry.kind === 'project'
      ? [{entry, sections: index.sections.filter((s) => s.entry === position)}]
      : [],
  );
  const random = randomNumbers();
  for (let count = originals.length; count < projects; count += 1) {
    const original = originals[count % originals.length];
    if (!original) break;
    const position = entries.length;
    entries.push(copyEntry(original.entry, count, random));
    sections.push(
      ...original.sections.map((section) => ({
        ...section,
        entry: position,
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

/** The same numbers from 0 to 1 in each run: a linear congruential generator with the constants of Numerical Recipes. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
