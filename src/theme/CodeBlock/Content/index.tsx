// Replaces CodeBlock/Content of 3.10, and CodeBlock/Line with it: src/css/code.css colors tokens by their classes, and a
// line carries its number, so that code needs no style attribute. A Content Security Policy can then refuse them all.
import {useCodeBlockContext} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/CodeBlock/Content';
import clsx from 'clsx';
import {Highlight, type Token} from 'prism-react-renderer';
import styles from './styles.module.css';

/** Tokens get classes of their types from the renderer, and nothing else. */
const NO_COLORS = {plain: {}, styles: []};

export default function CodeBlockContent({className}: Props) {
  const {metadata, wordWrap} = useCodeBlockContext();
  const {code, language, lineNumbersStart: start, lineClassNames} = metadata;
  return (
    <Highlight theme={NO_COLORS} code={code} language={language}>
      {({className: languageClass, tokens: lines}) => (
        <pre
          ref={wordWrap.codeBlockRef}
          tabIndex={0}
          className={clsx(className, languageClass, styles.block, 'thin-scrollbar')}
        >
          <code className={styles.lines}>
            {lines.map((tokens, index) => (
              <span key={index} className={clsx('token-line', lineClassNames[index])}>
                {start !== undefined && (
                  <span className={styles.number} data-line={start + index} />
                )}
                {tokens.map(drawToken)}
                <br />
              </span>
            ))}
          </code>
        </pre>
      )}
    </Highlight>
  );
}

/** Code without a meaning of its own needs no element, and the line feed of an empty line would be a second one. */
function drawToken({types, content}: Token, key: number) {
  const meanings = types.filter((type) => type !== 'plain');
  if (meanings.length === 0) return content === '\n' ? '' : content;
  return (
    <span key={key} className={clsx('token', meanings)}>
      {content}
    </span>
  );
}
