import {otherEngines, sayEngines} from './engines.ts';

/** Says before the journeys in which engines they are. */
export default function globalSetup(): void {
  console.log(sayEngines(otherEngines()));
}
