import {readableAddress} from './readableAddress.ts';
import Fact from './Fact.tsx';

interface Props {
  readonly name: string;
  readonly to: string | undefined;
  /** How the address is written, where that is not as a reader knows it. */
  readonly text?: string | undefined;
  readonly source?: string | undefined;
}

/** A line of the fact sheet that leads to another site. On paper an address is written once. */
export default function AddressFact({name, to, text, source}: Props) {
  if (!to) {
    return null;
  }
  const readable = readableAddress(to);
  return (
    <Fact name={name} source={source} isSourceWritten={source === to}>
      <a
        href={to}
        rel="external"
        data-spelled={text === undefined || text === readable || undefined}
      >
        {text ?? readable}
      </a>
    </Fact>
  );
}
