import type {Codec} from './addressState.ts';

/**
 * Adds what a reader has chosen in a form before React ran to what the address asks for.
 *
 * @param query of the address
 * @returns undefined if the form adds nothing
 */
export function earlyState<State>(
  form: FormData,
  {read, write}: Codec<State>,
  query: string,
): State | undefined {
  const parameters = new URLSearchParams(query);
  for (const [key, value] of form) {
    if (typeof value === 'string' && value !== '') parameters.append(key, value);
  }
  const asked = read(query);
  const both = read(parameters.toString());
  return write(both) === write(asked) ? undefined : both;
}
