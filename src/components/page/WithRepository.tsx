import type {ReactNode} from 'react';
import {useRepository} from './useRepository.ts';

/**
 * Shows what is only true of a site that links to its repository.
 *
 * @param children without headings: the table of contents would list them anyway
 */
export default function WithRepository({children}: {readonly children: ReactNode}) {
  return useRepository() ? children : null;
}
