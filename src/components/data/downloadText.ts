/** Hands a text to the reader as a file. It works from a disk as well, where a page may fetch nothing. */
export function downloadText(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
