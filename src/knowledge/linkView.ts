/** A link to another page of the atlas. */
export interface LinkView {
  readonly label: string;
  readonly permalink: string;
}
