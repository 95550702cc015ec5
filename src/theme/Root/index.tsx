// Replaces Root of 3.10, which renders nothing of its own: installs the site on a visit, and offers newer versions.
import {useEffect, type ReactNode} from 'react';
import NewerVersion from '../../components/installed/NewerVersion.tsx';
import {installOnVisit} from '../../installed/installedSite.ts';
import {whenIdle} from '../../installed/whenIdle.ts';

export default function Root({children}: {readonly children: ReactNode}) {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') {
      void whenIdle().then(installOnVisit);
    }
  }, []);

  return (
    <>
      {children}
      <NewerVersion />
    </>
  );
}
