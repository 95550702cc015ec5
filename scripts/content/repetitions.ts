import {problemAt, type Rule} from './rule.ts';

/** The lists of a page name nothing twice. */
export const repetitions: Rule = {
  name: 'lists nothing twice',
  check: (page) => {
    const {data} = page.frontMatter;
    // One letter may be written as one sign or as two: é.
    const plain = (item: unknown) => (typeof item === 'string' ? item.normalize('NFC') : item);
    return Object.entries(Object(data) as Record<string, unknown>).flatMap(([key, list]) =>
      Array.isArray(list)
        ? list.flatMap((item: unknown, index) =>
            typeof item === 'string' && list.map(plain).indexOf(plain(item)) < index
              ? [
                  problemAt(
                    page,
                    [key, index],
                    'listed-once',
                    `${key}: "${item}" is listed twice: keep one`,
                  ),
                ]
              : [],
          )
        : [],
    );
  },
};
