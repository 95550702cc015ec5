import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useState, useSyncExternalStore} from 'react';
import {measureStores, pagesRead, type PageRead} from '../../installed/caches.ts';
import type {SiteSize} from '../../installed/siteFiles.ts';
import {lookUp, storedNow, subscribe, type Stored} from '../../installed/storedSite.ts';
import {fetchSize} from '../../installed/wholeSite.ts';

export interface StoredSize {
  readonly files: number;
  readonly bytes: number;
}

export interface WhatWasRead extends StoredSize {
  readonly pages: readonly PageRead[];
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

/** What the site weighs as it is published now; undefined without a network, and in a folder on a disk. */
export function useSiteSize(): SiteSize | undefined {
  const baseUrl = useBaseUrl('/');
  const [size, setSize] = useState<SiteSize>();
  useEffect(() => {
    if (!location.protocol.startsWith('http')) return;
    fetchSize(new URL(baseUrl, location.href).href).then(setSize, () => undefined);
  }, [baseUrl]);
  return size;
}

/** What is stored of what was read, and the pages among it. */
export function useWhatWasRead({level}: Stored): WhatWasRead | undefined {
  const baseUrl = useBaseUrl('/');
  const [read, setRead] = useState<WhatWasRead>();
  useEffect(() => {
    if (level !== 'read') return undefined;
    let isOver = false;
    const look = async () => {
      const scope = new URL(baseUrl, location.href).href;
      const [size, pages] = await Promise.all([measureStores(scope), pagesRead(scope)]);
      if (!isOver) setRead({...size, pages});
    };
    look().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [baseUrl, level]);
  return level === 'read' ? read : undefined;
}

/** Undefined where the browser lets the site have no worker; some throw when asked. */
function workerContainer(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
