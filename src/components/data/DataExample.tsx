import useBaseUrl from '@docusaurus/useBaseUrl';
import CodeBlock from '@theme/CodeBlock';

interface Props {
  /** Path of the file without the base path. */
  readonly path: string;
  /** A jq filter. Without one, the command prints the file as it is. */
  readonly query?: string;
}

/** A shell command that reads a file of this site, at the address at which the site is published. */
export default function DataExample({path, query}: Props) {
  const address = useBaseUrl(path, {absolute: true});
  return (
    <CodeBlock language="sh">
      {`curl -s ${address}${query === undefined ? '' : ` |\n  jq -r '${query}'`}`}
    </CodeBlock>
  );
}
