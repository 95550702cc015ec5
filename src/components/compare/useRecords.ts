import {useEffect, useState} from 'react';
import type {ComparedProject} from '../../field/comparedProject.ts';
import {loadRecord, recordOf} from './records.ts';

interface Records {
  /** Of the projects whose records have come, in their order; undefined if none has. */
  readonly records?: readonly ComparedProject[];
  readonly hasFailed: boolean;
}

/** Loads what a comparison shows of some projects. Those that are there stay in sight while others come. */
export function useRecords(slugs: readonly string[]): Records {
  const [, setArrivals] = useState(0);
  const [failed, setFailed] = useState<string>();
  const key = slugs.join();

  useEffect(() => {
    let isCurrent = true;
    const missing = key.split(',').filter((slug) => slug !== '' && !recordOf(slug));
    if (missing.length > 0) {
      Promise.all(missing.map(loadRecord)).then(
        () => {
          if (isCurrent) setArrivals((count) => count + 1);
        },
        () => {
          if (isCurrent) setFailed(key);
        },
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [key]);

  const records = slugs.flatMap((slug) => recordOf(slug) ?? []);
  return {...(records.length > 0 && {records}), hasFailed: failed === key};
}
