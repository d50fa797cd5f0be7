/**
 * Returns the pattern of `like` and `ilike` for texts that contain `text`. An apostrophe matches
 * any single character, because keyboards write the straight form and names contain the typographic one.
 */
export const toContainsPattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&').replace(/['’]/g, '_')}%`
