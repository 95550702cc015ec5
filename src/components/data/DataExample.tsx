import useBaseUrl from '@docusaurus/useBaseUrl';
import CodeBlock from '@theme/CodeBlock';

interface Props {
  /** Path of the file without the base path. */
  readonly path: string;
  /** What to ask of it with jq; without it the file is shown as it is. */
  readonly query?: string;
}

/** A command that reads a file of this very site. */
export default function DataExample({path, query}: Props) {
  const address = useBaseUrl(path, {absolute: true});
  return (
    <CodeBlock language="sh">
      {`curl -s ${address}${query === undefined ? '' : ` |\n  jq -r '${query}'`}`}
    </CodeBlock>
  );
}
