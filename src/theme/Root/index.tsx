// Replaces Root of 3.10, which renders nothing of its own: has the browser store what is read.
import siteConfig from '@generated/docusaurus.config';
import {useEffect, type ReactNode} from 'react';
import {startStore} from '../../installed/startStore.ts';

export default function Root({children}: {readonly children: ReactNode}) {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') startStore(siteConfig.baseUrl);
  }, []);
  return children;
}
