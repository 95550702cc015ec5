import {drawCards} from './card.ts';
import {startCopying} from './copyAddress.ts';
import {startTips} from './tips.ts';

/**
 * Starts what a page needs once somebody reads it: cards of terms and sources, and copying of addresses. A second call does
 * nothing.
 */
export function startWhileReading(): void {
  const {dataset} = document.documentElement;
  if (dataset.reading !== undefined) return;
  dataset.reading = '';
  drawCards();
  startTips();
  startCopying();
}
