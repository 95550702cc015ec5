import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {volumePath} from '../../data/addresses.ts';

interface Props {
  /** Address of the category without the base path; without it the whole atlas is meant. */
  readonly permalink?: string;
  readonly children: ReactNode;
}

/** Leads to a page to print, which is made of the finished site: it is no route of it. */
export default function VolumeLink({permalink, children}: Props) {
  return <a href={useBaseUrl(volumePath(permalink))}>{children}</a>;
}
