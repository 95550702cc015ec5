import {hostOf} from '../../knowledge/readableAddress.ts';

interface Props {
  /** An address. */
  readonly source: string;
  /** What screen readers say before the name of the host. */
  readonly words?: string;
}

/** A source as a link that is named by its host. */
export default function SourceLink({source, words = 'Source'}: Props) {
  const host = hostOf(source);
  // Print writes out what an address has beyond its host.
  const isSpelled = source.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') === host;
  return (
    <a href={source} rel="external" data-spelled={isSpelled || undefined}>
      <span className="spoken">{words}: </span>
      {host}
    </a>
  );
}
