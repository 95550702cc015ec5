import {toString} from 'mdast-util-to-string';
import {problemAt, type Rule} from './rule.ts';

/** What `npm run new` writes where nobody has said yet what the project is. */
export const PLACEHOLDER = 'One sentence that says what it is.';

/** No sentence is left as `npm run new` wrote it, neither in the description nor in the text. */
export const ownWords: Rule = {
  name: 'says what the project is in words of its own',
  check: (page) => {
    const {file, frontMatter, tree} = page;
    const {description} = Object(frontMatter.data) as {readonly description?: unknown};
    const inText = tree.children.find(
      (node) => node.type === 'paragraph' && toString(node).trim() === PLACEHOLDER,
    );
    const {line = 1, column = 1} = inText?.position?.start ?? {};
    const message = (where: string) =>
      `"${PLACEHOLDER}" is still there: replace this line with ${where}`;
    return [
      ...(description === PLACEHOLDER
        ? [problemAt(page, ['description'], 'own-words', message('such a sentence'))]
        : []),
      ...(inText
        ? [
            {
              file,
              line,
              column,
              message: message('what the project is'),
              rule: 'own-words' as const,
            },
          ]
        : []),
    ];
  },
};
