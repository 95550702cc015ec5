import type * as z from 'zod';
import {relationPicture} from '../field/graphLayout.ts';
import {seriesCsv} from '../field/state/series.ts';
import {stateOfField} from '../field/state/stateOfField.ts';
import {fieldEvents, timelineYears} from '../field/timeline.ts';
import {nameRecord, seriesRecord, yearRecord} from './apiSchema.ts';
import type {DataFile, DataSource} from './dataFile.ts';

/*
 * What the views of the whole field show, for programs. The schemas pick what is published.
 */

/** The events of all projects by year and month, the newest first. */
export function yearRecords({knowledge}: DataSource): z.infer<typeof yearRecord>[] {
  return timelineYears(fieldEvents(knowledge)).map((year) => yearRecord.parse(year));
}

/** The names that relations join, group by group, with their places in the picture. */
export function nameRecords({knowledge}: DataSource): z.infer<typeof nameRecord>[] {
  return relationPicture(knowledge).flatMap(({nodes}, group) =>
    nodes.map((node) => nameRecord.parse({...node, group})),
  );
}

/** The questions to the whole field with their answers. */
export function seriesRecords({knowledge}: DataSource): z.infer<typeof seriesRecord>[] {
  return stateOfField(knowledge).map((series) => seriesRecord.parse(series));
}

/** The figures of each question as a table. */
export function seriesCsvs({knowledge}: DataSource): DataFile[] {
  return stateOfField(knowledge).map((series) => ({
    path: `/api/v1/state/${series.id}.csv`,
    text: seriesCsv(series),
  }));
}
