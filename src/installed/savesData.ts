/** Whether the reader has asked for little traffic; few browsers say so. */
export function savesData(): boolean {
  const connection = 'connection' in navigator ? navigator.connection : undefined;
  return Boolean(
    typeof connection === 'object' && connection && 'saveData' in connection && connection.saveData,
  );
}
