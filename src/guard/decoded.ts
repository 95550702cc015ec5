/** Decodes an address, or a part of one; what has bytes that are no UTF-8 is left as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
