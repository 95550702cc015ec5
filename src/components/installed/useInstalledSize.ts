import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useEffect, useState} from 'react';
import {measureInstalled} from '../../installed/installedFiles.ts';
import type {InstallState} from '../../installed/installedSite.ts';
import {isSiteSize, type SiteSize} from '../../installed/siteSize.ts';

const SECOND = 1000;

interface InstalledSize {
  /** What is in this browser so far. */
  readonly installed?: SiteSize | undefined;
  /** What the complete site has. */
  readonly whole?: SiteSize | undefined;
}

/** Measures the installed site, once a second while it is being installed, and fetches the size of the whole site. */
export function useInstalledSize(state: InstallState): InstalledSize {
  const {withBaseUrl} = useBaseUrlUtils();
  const [installed, setInstalled] = useState<SiteSize>();
  const [whole, setWhole] = useState<SiteSize>();
  const isPossible = state !== 'unknown' && state !== 'impossible';

  useEffect(() => {
    if (!isPossible) {
      return undefined;
    }
    let isOver = false;
    let timer = 0;
    const measure = async () => {
      const measured = await measureInstalled(new URL(withBaseUrl('/'), location.href).href);
      if (isOver) {
        return;
      }
      setInstalled(measured);
      if (state === 'installing') {
        timer = window.setTimeout(() => void measure(), SECOND);
      }
    };
    void measure();
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [isPossible, state, withBaseUrl]);

  useEffect(() => {
    if (isPossible) {
      void fetchWhole(withBaseUrl('/whole-site.json')).then(setWhole);
    }
  }, [isPossible, withBaseUrl]);

  return {installed, whole};
}

async function fetchWhole(address: string): Promise<SiteSize | undefined> {
  try {
    const answer: unknown = await (await fetch(address)).json();
    return isSiteSize(answer) ? answer : undefined;
  } catch {
    // Neither a network nor an installed site: the page leaves the size out.
    return undefined;
  }
}
