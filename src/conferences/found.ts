/** Something wrong at a path of the frontmatter. */
export interface Found {
  path: readonly (string | number)[];
  rule: string;
  message: string;
}
