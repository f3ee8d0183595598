/**
 * The licence of the texts and of the open data, in this one place: feeds, the data files, their page and the
 * descriptions for machines read it here. The code has its own (LICENSE).
 */
export const TEXT_LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
