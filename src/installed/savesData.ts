/** Whether the reader has told the browser to save data. Only some browsers report it. */
export function savesData(): boolean {
  return Boolean(Reflect.get(navigator, 'connection')?.saveData);
}
