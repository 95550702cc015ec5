import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {volumePath} from '../../data/addresses.ts';

interface Props {
  /** Address of a category, without the base path. Without it, the link is to the whole atlas. */
  readonly permalink?: string;
  readonly children: ReactNode;
}

/** Links a page to print. A plain `a`: these pages are made after the build and are no routes. */
export default function VolumeLink({permalink, children}: Props) {
  return <a href={useBaseUrl(volumePath(permalink))}>{children}</a>;
}
