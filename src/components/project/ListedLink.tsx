import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {Link} from 'react-router-dom';

interface Props {
  /** An address within the site: `/projects/akash-network`. */
  readonly to: string;
  readonly children: ReactNode;
}

/**
 * A link in a list of any length. The page behind it is loaded when a reader points at it. Docusaurus' own link loads it
 * when it comes into sight, which watches each link at every frame, and loads every page that a list scrolls by.
 */
export default function ListedLink({to, children}: Props) {
  const address = useBaseUrl(to);
  const preload = () => {
    void window.docusaurus.preload(address);
  };
  return (
    <Link to={address} onMouseEnter={preload} onTouchStart={preload}>
      {children}
    </Link>
  );
}
