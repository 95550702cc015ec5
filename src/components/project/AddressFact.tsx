import {readableAddress} from '../../knowledge/readableAddress.ts';
import Fact from './Fact.tsx';

interface Props {
  readonly name: string;
  readonly to: string;
  /** How the address is written. */
  readonly text: string;
  readonly source: string | undefined;
}

/** A line of the fact sheet that links to another site. Print writes addresses out; `data-spelled` says that the text does already. */
export default function AddressFact({name, to, text, source}: Props) {
  return (
    <Fact name={name} source={source}>
      <a href={to} rel="external" data-spelled={text === readableAddress(to) || undefined}>
        {text}
      </a>
    </Fact>
  );
}
