import {expect, test} from 'vitest';
import {modelFrom, modelText} from './modelFile.ts';
import {knowledge} from './realAtlas.fixture.ts';

test('what is read is what was written', () => {
  expect(modelFrom(modelText(knowledge))).toEqual(knowledge);
});
