/** @returns the HTML of what the bar says where it has no row to show */
export function EmptyTemplate(): string {
  const advice = 'Try a name, a ticker or what the project does.';
  return `<p class="search-nothing">Nothing found. ${advice}</p>`;
}
