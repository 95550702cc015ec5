// Replaces Root of 3.10, which draws nothing of its own: stores the site once a visit, and offers a newer version.
import {useEffect, type ReactNode} from 'react';
import NewerVersion from '../../components/installed/NewerVersion.tsx';
import {keepSite} from '../../installed/installedSite.ts';
import {whenIdle} from '../../installed/whenIdle.ts';

export default function Root({children}: {readonly children: ReactNode}) {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') {
      void whenIdle().then(keepSite);
    }
  }, []);

  return (
    <>
      {children}
      <NewerVersion />
    </>
  );
}
