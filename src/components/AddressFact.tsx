import {readableAddress} from '../knowledge/readableAddress.ts';
import Fact from './Fact.tsx';

interface Props {
  readonly name: string;
  readonly to: string;
  /** How the address is written. */
  readonly text: string;
  readonly source: string | undefined;
}

/** A line of the fact sheet that leads to another site. On paper an address is written once. */
export default function AddressFact({name, to, text, source}: Props) {
  return (
    <Fact name={name} source={source} isSourceWritten={source === to}>
      <a href={to} rel="external" data-spelled={text === readableAddress(to) || undefined}>
        {text}
      </a>
    </Fact>
  );
}
