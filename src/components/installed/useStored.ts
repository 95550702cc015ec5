import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useState, useSyncExternalStore} from 'react';
import {measureStores} from '../../installed/caches.ts';
import type {SiteSize} from '../../installed/siteFiles.ts';
import {lookUp, storedNow, subscribe, type Stored} from '../../installed/storedSite.ts';
import {fetchSize} from '../../installed/wholeSite.ts';

export interface StoredSize {
  readonly files: number;
  readonly bytes: number;
}

const UNKNOWN: Stored = {level: 'unknown'};

/** What this browser stores; `unknown` while a built page hydrates. Looks again when it may have changed elsewhere. */
export function useStored(): Stored {
  const baseUrl = useBaseUrl('/');
  useEffect(() => {
    const look = () => void lookUp(baseUrl);
    look();
    document.addEventListener('visibilitychange', look);
    const worker = workerContainer();
    worker?.addEventListener('controllerchange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      worker?.removeEventListener('controllerchange', look);
    };
  }, [baseUrl]);
  return useSyncExternalStore(subscribe, storedNow, () => UNKNOWN);
}

/** What the site weighs as it is published now; undefined without a network. */
export function useSiteSize(): SiteSize | undefined {
  const baseUrl = useBaseUrl('/');
  const [size, setSize] = useState<SiteSize>();
  useEffect(() => {
    fetchSize(new URL(baseUrl, location.href).href).then(setSize, () => undefined);
  }, [baseUrl]);
  return size;
}

/** What is stored of what was read. */
export function useStoredSize({level}: Stored): StoredSize | undefined {
  const baseUrl = useBaseUrl('/');
  const [size, setSize] = useState<StoredSize>();
  useEffect(() => {
    if (level !== 'read') return undefined;
    let isOver = false;
    const measure = async () => {
      const measured = await measureStores(new URL(baseUrl, location.href).href);
      if (!isOver) setSize(measured);
    };
    measure().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [baseUrl, level]);
  return size;
}

/** Undefined where the browser lets the site have no worker; some throw when asked. */
function workerContainer(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
