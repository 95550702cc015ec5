/** Whether the reader has told the browser to save data. Only some browsers report it. */
export function savesData(): boolean {
  const connection = 'connection' in navigator ? navigator.connection : undefined;
  return Boolean(
    typeof connection === 'object' && connection && 'saveData' in connection && connection.saveData,
  );
}
