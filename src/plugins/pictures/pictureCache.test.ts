import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {drawMissing, jobsOf} from './pictureCache.ts';
import type {Picture} from './pictures.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-pictures-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

const NOSANA: Picture = {path: 'img/og/projects/nosana.png', title: 'Nosana', field: 'Clouds'};
const GRASS: Picture = {path: 'img/og/projects/grass.png', title: 'Grass', field: 'Data'};

test('a picture is drawn once, and again only when its words have changed', async () => {
  expect(await drawMissing(jobsOf([NOSANA, GRASS], folder))).toBe(2);
  expect(await drawMissing(jobsOf([NOSANA, GRASS], folder))).toBe(0);
  expect(await drawMissing(jobsOf([{...NOSANA, title: 'Nosana AG'}, GRASS], folder))).toBe(1);
});

test('a page that has moved keeps its picture, and two pages of the same words share one', async () => {
  const moved = {...NOSANA, path: 'img/og/projects/nosana-network.png'};
  const jobs = jobsOf([NOSANA, moved], folder);
  expect(await drawMissing(jobs)).toBe(1);
  const [first, second] = jobs.map(({file}) => readFileSync(file));
  expect(first?.subarray(1, 4).toString()).toBe('PNG');
  expect(second).toEqual(first);
});
