import {expect, test} from 'vitest';
import {assembleOrThrow, readSources} from './load.ts';
import {modelFrom, modelText} from './modelFile.ts';

test('what is read is what was written', async () => {
  const knowledge = assembleOrThrow(await readSources());
  expect(modelFrom(modelText(knowledge))).toEqual(knowledge);
});
