import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useEffect, useState} from 'react';
import {measureStored} from '../../installed/measureStored.ts';
import type {StoredState} from '../../installed/installedSite.ts';
import {isWholeSite, type WholeSite} from '../../installed/wholeSite.ts';

const SECOND = 1000;

interface StoredFiles {
  readonly stored?: WholeSite | undefined;
  readonly whole?: WholeSite | undefined;
}

/** Measures what is stored, again each second while it grows, and learns how much the whole site is. */
export function useStoredFiles(state: StoredState): StoredFiles {
  const {withBaseUrl} = useBaseUrlUtils();
  const [stored, setStored] = useState<WholeSite>();
  const [whole, setWhole] = useState<WholeSite>();
  const isPossible = state !== 'unknown' && state !== 'impossible';

  useEffect(() => {
    if (!isPossible) {
      return undefined;
    }
    let isOver = false;
    let timer = 0;
    const measure = async () => {
      const measured = await measureStored(new URL(withBaseUrl('/'), location.href).href);
      if (isOver) {
        return;
      }
      setStored(measured);
      if (state === 'storing') {
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

  return {stored, whole};
}

async function fetchWhole(address: string): Promise<WholeSite | undefined> {
  try {
    const answer: unknown = await (await fetch(address)).json();
    return isWholeSite(answer) ? answer : undefined;
  } catch {
    // Without a network, and not stored: the page does without the figure.
    return undefined;
  }
}
