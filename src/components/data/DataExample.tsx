import useBaseUrl from '@docusaurus/useBaseUrl';
import CodeBlock from '@theme/CodeBlock';
import {useAddress} from '../page/useAddress.ts';

/** Where `npm run serve` shows a site that was built without knowing its host. */
const SERVED = 'http://localhost:3000';

interface Props {
  /** Path of the file without the base path. */
  readonly path: string;
  /** A jq filter. Without one, the command prints the file as it is. */
  readonly query?: string;
}

/** A shell command that reads a file of this site, at the address at which it is published or, if that is unknown, served. */
export default function DataExample({path, query}: Props) {
  const local = SERVED + useBaseUrl(path);
  const address = useAddress(path) ?? local;
  return (
    <CodeBlock language="sh">
      {`curl -s ${address}${query === undefined ? '' : ` |\n  jq -r '${query}'`}`}
    </CodeBlock>
  );
}
